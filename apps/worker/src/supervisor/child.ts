import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { childEnv } from "../env.ts";

export interface ChildPlan {
  readonly name: string;
  readonly argv: readonly string[];
  /** Settings for this run of it; asked for again before every restart. */
  readonly settings: () => Readonly<Record<string, string>>;
  readonly onMessage: (message: unknown) => void;
  /** One line the child printed on either stream. */
  readonly onLine: (line: string) => void;
  /** The child ended although nobody stopped it. Says when it is to be started again, in milliseconds; null for never. */
  readonly onCrash: (ended: {
    code: number | null;
    signal: string | null;
    crashes: number;
    ranMs: number;
  }) => number | null;
}

export interface Child {
  readonly pid: number | undefined;
  /** Asks the child to end and waits for it; after `graceMs` it is made to. */
  stop(graceMs: number): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** Waits before a restart: one second, doubled with each crash in a row, half a minute at most. */
export function backoff(crashes: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.max(0, crashes - 1));
}

/** A child that has run this long starts from the beginning of the backoff when it crashes. */
const STEADY_MS = 60_000;

/**
 * Keeps one child process running. The child has an IPC channel, and ends by itself when that closes: a supervisor that
 * is killed leaves no child behind.
 */
export function keepRunning(plan: ChildPlan): Child {
  let child: ChildProcess | null = null;
  let restart: NodeJS.Timeout | undefined;
  let stopping = false;
  let crashes = 0;

  const begin = () => {
    const since = performance.now();
    const started = spawn(process.execPath, plan.argv, {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: childEnv(plan.settings()),
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on("line", plan.onLine);
    }
    started.on("message", plan.onMessage);
    started.on("error", (error) => plan.onLine(String(error)));
    started.on("close", (code, signal) => {
      child = null;
      if (stopping) return;
      const ranMs = performance.now() - since;
      crashes = ranMs >= STEADY_MS ? 1 : crashes + 1;
      const wait = plan.onCrash({ code, signal, crashes, ranMs });
      if (wait !== null) restart = setTimeout(begin, wait);
    });
  };
  begin();

  return {
    get pid() {
      return child?.pid;
    },
    async stop(graceMs) {
      stopping = true;
      clearTimeout(restart);
      const running = child;
      if (running === null) return;
      const ended = new Promise((resolve) => running.once("close", resolve));
      running.kill("SIGTERM");
      const force = setTimeout(() => running.kill("SIGKILL"), graceMs);
      await ended;
      clearTimeout(force);
    },
    kill() {
      stopping = true;
      clearTimeout(restart);
      child?.kill("SIGKILL");
    },
  };
}
