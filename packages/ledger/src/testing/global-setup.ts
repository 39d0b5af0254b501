import { chmod, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startServer } from "../server/index.ts";

/** One folder for the server of a vitest run. The server itself starts with the first `createDatabase`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "muster-test-"));
  // Root hands the server to another user, who must be able to enter.
  await chmod(home, 0o755);
  project.provide("ledger", { home });
  return async () => {
    const used = await stat(join(home, "postgres")).catch(() => null);
    if (used) await (await startServer({ home })).stop();
    await rm(home, { recursive: true, force: true });
  };
}
