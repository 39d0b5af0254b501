import { Command } from "commander";
import { readEnv } from "../env.ts";
import { printJson, remark } from "../terminal/print.ts";

interface Options {
  readonly once?: true;
  readonly json?: true;
}

async function work(options: Options): Promise<void> {
  const [{ withLedger }, { runWorker }] = await Promise.all([import("./open.ts"), import("../worker/run-worker.ts")]);
  const env = readEnv();
  process.exitCode = await withLedger(env, "worker", async (ledger) => {
    const drained = await runWorker({ env, ledger, once: options.once ?? false });
    if (drained === null) return 0;
    if (options.json) await printJson(drained);
    else remark(`${drained.done} done, ${drained.failed} failed, ${drained.waiting} to be retried later`);
    return drained.failed === 0 ? 0 : 1;
  });
}

export function workerCommand(): Command {
  return new Command("worker")
    .summary("check what is due, again and again; or once")
    .description(
      `Checks the sources that are due and carries what they bring through the flow. Any number of workers may share one
database. With --once it does what is due and queued now, to the end, and answers with an exit code: 0 when all of it
was done, 1 when something was given up.`,
    )
    .option("--once", "do what is due and queued, then end")
    .option("--json", "with --once, the counts as one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ muster worker
  $ DATABASE_URL=postgres://muster@db/muster MUSTER_TIME_ZONE=Europe/Brussels muster worker
  $ muster worker --once --json

The log goes to standard error, one JSON object a line. SIGTERM finishes or hands back what is under way.`,
    )
    .action(work);
}
