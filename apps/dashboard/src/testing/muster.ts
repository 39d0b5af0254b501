import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");
const run = promisify(execFile);

/** Runs a command of the real worker on a database, as an operator would. @returns what it printed. */
export async function muster(database: { url: string; home: string }, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(ROOT, "apps", "worker", "src", "main.ts"), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: database.url, MUSTER_HOME: database.home },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
