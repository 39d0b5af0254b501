import { type Clock, type Instant, Modality, Kind } from "@muster/model";
import { Command, Option } from "commander";
import { readEnv } from "../env.ts";
import { print, printJson } from "../terminal/print.ts";
import { readClock, readCount, readDay, readInstant, readSlug } from "./viewpoint.ts";

interface Options {
  readonly series?: string;
  readonly asOf?: string;
  readonly knownAt?: Instant;
  readonly clock: Clock;
  readonly modality?: Modality;
  readonly kind?: Kind;
  readonly document?: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: true;
}

async function showFacts(options: Options): Promise<void> {
  const { answerFacts } = await import("../reading/answer-facts.ts");
  const { withLedger } = await import("./open.ts");
  const now = new Date().toISOString();
  const { json, ...question } = options;
  const answer = await withLedger(readEnv(), "facts", (ledger) =>
    answerFacts(ledger, { ...question, knownAt: question.knownAt ?? now }, now),
  );
  if (json) await printJson(answer);
  else {
    const { factsPage } = await import("../terminal/facts-page.ts");
    await print(factsPage(answer));
  }
}

export function factsCommand(): Command {
  return new Command("facts")
    .summary("what was known, and who said so")
    .description(
      `The figures that stood at a moment, with the words they rest on; and with --series the answer they amount to.
A date stands for its last moment: everything that was known on that day.`,
    )
    .addOption(new Option("--series <slug>", "of one series, with the estimate").argParser(readSlug))
    .addOption(new Option("--as-of <date>", "figures for that day or before it (default: today)").argParser(readDay))
    .addOption(
      new Option("--known-at <when>", "as known at an instant or on a day (default: now)").argParser(readInstant),
    )
    .addOption(
      new Option("--clock <clock>", "what --known-at reads: what the public could know, or what was recorded here")
        .argParser(readClock)
        .default("public"),
    )
    .addOption(new Option("--modality <modality>", "of one modality").choices(Modality.options))
    .addOption(new Option("--kind <kind>", "of one kind").choices(Kind.options))
    .option("--document <id>", "of one document")
    .addOption(new Option("--limit <number>", "so many").argParser(readCount).default(50))
    .option("--cursor <cursor>", "go on where the last page ended")
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ muster facts --series nato-mission-iraq
  $ muster facts --series us-iraq --as-of 2021-02-18 --known-at 2021-02-18
  $ muster facts --series us-iraq --known-at 2026-11-24T09:00:00Z --clock recorded --json`,
    )
    .action(showFacts);
}
