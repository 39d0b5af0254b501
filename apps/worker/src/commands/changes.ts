import { ChangeType, type Instant } from "@muster/model";
import { Command, Option } from "commander";
import { readEnv } from "../env.ts";
import { print, printJson } from "../terminal/print.ts";
import { readCount, readSince, readSlug } from "./viewpoint.ts";

interface Options {
  readonly series?: string;
  readonly document?: string;
  readonly type?: ChangeType;
  readonly since?: Instant;
  readonly cursor?: string;
  readonly limit: number;
  readonly json?: true;
}

async function showChanges(options: Options): Promise<void> {
  const [{ withLedger }, { listChanges }, { changeList }] = await Promise.all([
    import("./open.ts"),
    import("@muster/ledger/queries"),
    import("../terminal/change-list.ts"),
  ]);
  const { json, ...wanted } = options;
  const found = await withLedger(readEnv(), "changes", (ledger) => listChanges(ledger, wanted));
  if (json) await printJson(found);
  else {
    await print(found.changes.length === 0 ? "No changes." : changeList(found.changes));
    if (found.next !== null) await print(`\nMore: --cursor ${found.next}`);
  }
}

export function changesCommand(): Command {
  return new Command("changes")
    .summary("what changed, newest first")
    .description("The public feed: figures asserted, revised, withdrawn, restored and restated, newest first.")
    .addOption(new Option("--series <slug>", "of one series").argParser(readSlug))
    .option("--document <id>", "of one document")
    .addOption(new Option("--type <type>", "of one type").choices(ChangeType.options))
    .addOption(new Option("--since <instant>", "recorded at or after an instant or a day").argParser(readSince))
    .addOption(new Option("--limit <number>", "so many").argParser(readCount).default(20))
    .option("--cursor <cursor>", "go on where the last page ended")
    .option("--json", "one JSON document: changes, next")
    .addHelpText(
      "after",
      `
Examples:
  $ muster changes
  $ muster changes --series us-iraq --type revised
  $ muster changes --since 2026-11-01 --json | jq '.changes[].after.evidence.exact'`,
    )
    .action(showChanges);
}
