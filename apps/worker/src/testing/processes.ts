import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface Running {
  readonly child: ChildProcess;
  readonly stdout: string[];
  readonly stderr: string[];
  /** Resolves with the first line, on either stream, that fits; rejects when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves with how the process ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  write(text: string): void;
}

/** Runs a TypeScript entry as a real process of its own, with the lines it prints at hand. */
export function runEntry(
  entry: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Running {
  const child = spawn(process.execPath, [entry, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", NODE_ENV: "production", ...env },
  });
  const stdout: string[] = [];
  const stderr: string[] = [];
  const waiting = new Set<{ pattern: RegExp; resolve: (line: string) => void; reject: (error: Error) => void }>();
  const take = (lines: string[]) => (line: string) => {
    lines.push(line);
    for (const waiter of waiting) {
      if (!waiter.pattern.test(line)) continue;
      waiting.delete(waiter);
      waiter.resolve(line);
    }
  };
  createInterface({ input: child.stdout }).on("line", take(stdout));
  createInterface({ input: child.stderr }).on("line", take(stderr));
  const ended = once(child, "close").then(() => {
    const end = { code: child.exitCode, signal: child.signalCode };
    for (const { reject, pattern } of waiting)
      reject(
        new Error(`The process ended (${end.signal ?? end.code}) before it printed ${pattern}.\n${stderr.join("\n")}`),
      );
    return end;
  });
  return {
    child,
    stdout,
    stderr,
    ended,
    line(pattern) {
      const seen = [...stdout, ...stderr].find((line) => pattern.test(line));
      if (seen !== undefined) return Promise.resolve(seen);
      return new Promise((resolve, reject) => waiting.add({ pattern, resolve, reject }));
    },
    write: (text) => child.stdin.write(text),
  };
}
