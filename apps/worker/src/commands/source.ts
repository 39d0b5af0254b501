import type { CatalogueEntry } from "@muster/ledger/catalogue";
import type { Ledger } from "@muster/ledger/connect";
import { SourceKind } from "@muster/model";
import { Command, Option } from "commander";
import { readEnv, ROOT } from "../env.ts";
import { UsageError } from "../errors.ts";
import { counted, print, printJson } from "../terminal/print.ts";

interface Json {
  readonly json?: true;
}

interface AddOptions extends Json {
  readonly kind: SourceKind;
  readonly locator: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly schedule?: string;
  readonly published?: string;
  readonly mapping?: string;
  readonly disabled?: true;
}

async function onLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { withLedger } = await import("./open.ts");
  return withLedger(readEnv(), "source", work);
}

async function readMapping(file: string): Promise<unknown> {
  const { readFile } = await import("node:fs/promises");
  const { parse } = await import("yaml");
  try {
    return parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(
      `The mapping ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function describeSource(id: string, options: AddOptions): Promise<CatalogueEntry> {
  const [{ CatalogueSource }, { toEntry }, { z }] = await Promise.all([
    import("@muster/sources/catalogue"),
    import("../catalogue/apply-catalogue.ts"),
    import("zod"),
  ]);
  const { disabled, mapping, json: _, ...fields } = options;
  const described = CatalogueSource.safeParse({
    id,
    title: id,
    ...fields,
    enabled: disabled === undefined,
    ...(mapping === undefined ? {} : { mapping: await readMapping(mapping) }),
  });
  if (!described.success) throw new UsageError(`That is no source:\n${z.prettifyError(described.error)}`);
  return toEntry(described.data, { base: process.cwd(), root: ROOT });
}

async function add(id: string, options: AddOptions): Promise<void> {
  const entry = await describeSource(id, options);
  const { addSource, findSource } = await import("@muster/ledger/catalogue");
  await onLedger(async (ledger) => {
    if ((await findSource(ledger, id)) !== null)
      throw new UsageError(
        `There is a source ${id} already. Choose another id; muster source list shows those there are.`,
      );
    await addSource(ledger, entry, new Date().toISOString());
  });
  if (options.json) await printJson(entry);
  else
    await print(
      `Added ${id}, ${entry.enabled ? `checked ${entry.schedule}` : "disabled"}. Look now: muster check ${id}`,
    );
}

async function apply(file: string, { json }: Json): Promise<void> {
  const { applyCatalogue } = await import("../catalogue/apply-catalogue.ts");
  const applied = await onLedger((ledger) =>
    applyCatalogue(ledger, file, { root: ROOT, now: new Date().toISOString() }),
  );
  if (json) return printJson(applied);
  const lines = (["added", "changed"] as const).flatMap((what) => applied[what].map((id) => `${what.padEnd(8)} ${id}`));
  const same = applied.unchanged.length === 0 ? [] : [`${counted(applied.unchanged.length, "source")} unchanged`];
  const events = applied.events === null ? [] : [counted(applied.events, "event")];
  await print([...lines, ...same, ...events].join("\n"));
}

async function list({ json }: Json): Promise<void> {
  const [{ listSources }, { sourceTable }] = await Promise.all([
    import("@muster/ledger/queries"),
    import("../terminal/source-table.ts"),
  ]);
  const sources = await onLedger(listSources);
  if (json) return printJson({ sources });
  await print(sources.length === 0 ? "No sources yet: muster source add --help" : sourceTable(sources));
}

const enable =
  (enabled: boolean) =>
  async (id: string, { json }: Json): Promise<void> => {
    const { setEnabled } = await import("@muster/ledger/catalogue");
    const found = await onLedger((ledger) => setEnabled(ledger, id, enabled));
    if (!found)
      throw new UsageError(`There is no source ${JSON.stringify(id)}: muster source list shows those there are.`);
    if (json) await printJson({ id, enabled });
    else await print(`${id} is ${enabled ? "enabled" : "disabled"}.`);
  };

const subcommand = (name: string, summary: string): Command =>
  new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .option("--json", "one JSON document");

const addCommand = () =>
  subcommand("add", "watch one more source")
    .argument("<id>", "a name of your own: lower-case letters, digits and hyphens")
    .addOption(new Option("--kind <kind>", "what it is").choices(SourceKind.options).makeOptionMandatory())
    .requiredOption("--locator <locator>", "where it is: a path or an address")
    .option("--title <title>", "what people call it (default: the id)")
    .option("--publisher <name>", "who publishes it, where its documents do not say")
    .option("--schedule <schedule>", 'how often: "every 15 minutes", "hourly", "daily" (default: hourly)')
    .option("--published <date>", "when its documents were published, where they do not say")
    .option("--mapping <file>", "of a dataset: a YAML or JSON file that says which column is which field")
    .option("--disabled", "do not check it on its schedule")
    .addHelpText(
      "after",
      `
Examples:
  $ muster source add my-notes --kind file --locator ./notes --schedule hourly
  $ muster source add oir --kind page --locator https://www.inherentresolve.mil/ --schedule daily
  $ muster source add counts --kind dataset --locator counts.csv --mapping counts.mapping.yaml`,
    )
    .action(add);

const applyCommand = () =>
  subcommand("apply", "bring the sources to what a catalogue says")
    .argument("<file>", "a YAML catalogue, like data/sources.yaml")
    .addHelpText(
      "after",
      `
Sources that the catalogue does not name stay. Whether one is enabled is taken from the catalogue only when it is new.

Examples:
  $ muster source apply data/sources.yaml`,
    )
    .action(apply);

const toggleCommand = (name: string, summary: string, enabled: boolean) =>
  subcommand(name, summary)
    .argument("<id>", "as `muster source list` shows it")
    .addHelpText("after", `\nExamples:\n  $ muster source ${name} nato-mission-iraq-page`)
    .action(enable(enabled));

export function sourceCommand(): Command {
  return new Command("source")
    .summary("what is watched: add, list, apply, enable, disable")
    .description("What is watched.")
    .addCommand(addCommand())
    .addCommand(
      subcommand("list", "show every source with its last and next check")
        .addHelpText(
          "after",
          "\nExamples:\n  $ muster source list\n  $ muster source list --json | jq '.sources[].lastCheck'",
        )
        .action(list),
    )
    .addCommand(applyCommand())
    .addCommand(toggleCommand("enable", "check a source on its schedule", true))
    .addCommand(toggleCommand("disable", "do not check a source any more; what it brought stays", false))
    .addHelpText(
      "after",
      "\nExamples:\n  $ muster source list\n  $ muster source apply data/sources.yaml\n  $ muster source add --help",
    );
}
