import { Command } from "commander";
import { readEnv } from "../env.ts";
import { openDatabase } from "../home/database.ts";
import { counted, print, printJson, remark } from "../terminal/print.ts";

async function migrateDatabase(options: { readonly json?: true }): Promise<void> {
  const { migrate } = await import("@muster/ledger/migrate");
  const database = await openDatabase(readEnv(), () =>
    remark("… waiting for another command to let go of the database"),
  );
  try {
    const { applied } = await migrate(database.url);
    if (options.json) await printJson({ applied });
    else if (applied.length === 0) await print("The schema is up to date.");
    else
      await print(`Applied ${counted(applied.length, "migration")}:\n${applied.map((name) => `  ${name}`).join("\n")}`);
  } finally {
    await database.release();
  }
}

export function migrateCommand(): Command {
  return new Command("migrate")
    .summary("bring the database up to the schema of this version")
    .description(
      "Applies the migrations that the database does not have yet. Safe to run twice, and by two at once. `muster start` does it by itself.",
    )
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ muster migrate
  $ DATABASE_URL=postgres://muster@db/muster muster migrate --json`,
    )
    .action(migrateDatabase);
}
