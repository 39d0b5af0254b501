import { Command, CommanderError } from "commander";
import { changesCommand } from "./commands/changes.ts";
import { checkCommand } from "./commands/check.ts";
import { extractCommand } from "./commands/extract.ts";
import { factsCommand } from "./commands/facts.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { sourceCommand } from "./commands/source.ts";
import { startCommand } from "./commands/start.ts";
import { workerCommand } from "./commands/worker.ts";
import { EnvironmentInvalid } from "./env.ts";
import { Failed, UsageError } from "./errors.ts";
import { remark, styledRemark } from "./terminal/print.ts";

const commands = [
  startCommand,
  workerCommand,
  sourceCommand,
  checkCommand,
  extractCommand,
  factsCommand,
  changesCommand,
  migrateCommand,
];

export function buildProgram(): Command {
  const program = new Command("muster")
    .description("A living ledger of reported military force levels, with the words every figure came from.")
    .addHelpText(
      "after",
      `
Examples:
  $ muster start                                    everything on this machine, then the address
  $ muster extract article.txt --published 2021-02-18
  $ muster source add file ./notes --id my-notes && muster check my-notes
  $ muster facts --series us-iraq --known-at 2021-02-18

Exit codes: 0 done, 1 failed, 2 not a way to call it.`,
    );
  for (const command of commands) program.addCommand(command());
  // A command that is added keeps its own settings, so each is told.
  const visit = (command: Command) => {
    command.exitOverride().showHelpAfterError("(--help shows how to call it)").showSuggestionAfterError();
    command.commands.forEach(visit);
  };
  visit(program);
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof EnvironmentInvalid) {
    remark(`${styledRemark("red", "error:")} ${error.message}`);
    return 2;
  }
  if (error instanceof Failed) {
    remark(`${styledRemark("red", "failed:")} ${error.message}`);
    return 1;
  }
  remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

/** Runs one command and answers with the exit code: 0 done, 1 failed, 2 usage. */
export async function runMuster(args: readonly string[]): Promise<number> {
  try {
    const program = buildProgram();
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}
