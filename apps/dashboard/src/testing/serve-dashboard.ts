import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "..", "..");
const Ready = z.object({ ready: z.literal(true), url: z.url() });

export interface ServedDashboard {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote to standard output. */
  readonly output: () => string;
  readonly stop: () => Promise<number | null>;
}

/** Starts the built dashboard on a database, as the supervisor does. `port` 0 is any free one. */
export async function serveDashboard({
  databaseUrl,
  port = 0,
}: {
  databaseUrl: string;
  port?: number;
}): Promise<ServedDashboard> {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) {
    throw new Error(
      "The dashboard is not built: run `pnpm --filter @muster/dashboard build` before its browser tests.",
    );
  }
  const child = fork(join(ROOT, "serve.ts"), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      HOST: "127.0.0.1",
      PORT: String(port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  let errors = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ended = once(child, "exit");
  const said: unknown[] = await Promise.race([once(child, "message"), ended.then(() => [])]);
  const ready = Ready.safeParse(said[0]);
  if (!ready.success) throw new Error(`The dashboard ended with code ${child.exitCode} before it answered: ${errors}`);
  return {
    url: ready.data.url,
    process: child,
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}
