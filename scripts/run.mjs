// What `npm start`, `npm test` and `npm run -s muster -- …` run. Plain JavaScript without dependencies, for any Node
// from 18 on: it brings what is missing, then hands over to the code that does the work.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandFailed } from "./setup/stage.mjs";
import { prepare } from "./setup/prepare.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);

const entries = {
  start: { build: true, argv: [join(root, "apps", "worker", "src", "main.ts"), "start", ...args] },
  test: { build: true, argv: [join(root, "scripts", "check", "run-checks.mjs"), ...args] },
  eval: { build: false, argv: [join(root, "packages", "extraction", "corpus", "eval.ts"), ...args] },
  fit: { build: false, argv: [join(root, "packages", "extraction", "corpus", "fit.ts"), ...args] },
  muster: { build: args[0] === "start", argv: [join(root, "apps", "worker", "src", "main.ts"), ...args] },
};

async function main() {
  const entry = entries[task];
  if (entry === undefined) {
    process.stderr.write(`run.mjs: no task ${JSON.stringify(task)}; there are ${Object.keys(entries).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  const runtime = await prepare(root, entry);
  // npm runs scripts in the checkout; paths on the command line mean the folder where it was typed.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(runtime.node, entry.argv, { stdio: "inherit", env: runtime.env, cwd });
  // A terminal signals the whole group; a signal sent to this process alone is passed on. The child takes the same
  // signal twice within a moment for one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128);
  });
}

main().catch((error) => {
  process.stderr.write(`\n${error instanceof CommandFailed ? error.message : (error.stack ?? error)}\n`);
  process.exitCode = 1;
});
