import { Command } from "commander";
import { readEnv } from "../env.ts";
import { UsageError } from "../errors.ts";
import { print, printJson } from "../terminal/print.ts";

interface Options {
  readonly all?: true;
  readonly json?: true;
}

const bad = new Set(["failed", "refused"]);

async function check(source: string | undefined, options: Options): Promise<void> {
  if ((source === undefined) === (options.all === undefined))
    throw new UsageError("Name one source, or say --all for every one that is enabled.");
  const [{ withLedger }, { checkSources }] = await Promise.all([
    import("./open.ts"),
    import("../worker/check-sources.ts"),
  ]);
  const env = readEnv();
  const report = await withLedger(env, "check", (ledger) => checkSources(ledger, env, source ?? null));
  if (options.json) await printJson(report);
  else {
    const { checkList } = await import("../terminal/check-list.ts");
    await print(checkList(report));
  }
  const ill = report.checks.some(({ check }) => check.outcome === null || bad.has(check.outcome));
  process.exitCode = ill || report.failed > 0 ? 1 : 0;
}

export function checkCommand(): Command {
  return new Command("check")
    .summary("look at a source now, through the whole flow")
    .description(
      `Looks at a source now and carries what it brings to the end of the flow, then says what came of it. A source that is
named is checked even while it is disabled. The exit code is 1 where a check failed or was refused.`,
    )
    .argument("[source]", "the id of a source, as `muster source list` shows it")
    .option("--all", "every source that is enabled")
    .option("--json", "one JSON document: the checks, and what the feed gained")
    .addHelpText(
      "after",
      `
Examples:
  $ muster check research-notes
  $ muster check --all
  $ muster check my-article --json | jq '.changes[] | {type, series}'`,
    )
    .action(check);
}
