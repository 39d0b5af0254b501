// Generates the Prisma client. Prisma's CLI insists on an engine it does not use for this and would download it; any
// executable satisfies it (docs/decisions/0003-prisma-without-its-engine.md).
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status } = spawnSync(process.execPath, [prisma, "generate"], {
  stdio: "inherit",
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
});
process.exitCode = status ?? 1;
