import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { readEnv } from "../env.ts";

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly home?: string;
  readonly dashboard: boolean;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  return port;
}

export function startCommand(): Command {
  return new Command("start")
    .summary("everything on this machine: database, worker, dashboard")
    .description(
      `Starts everything on this machine and prints the dashboard's address on standard output: the embedded PostgreSQL
(or the one DATABASE_URL names), the migrations, the shipped data, the first checks, the worker and the dashboard.
It runs until Ctrl-C. A second start on the same home says what runs already and where, with exit code 0.`,
    )
    .addOption(
      new Option(
        "--port <number>",
        "the dashboard's port; the next free one when it is taken (default: PORT, or 3000)",
      ).argParser(readPort),
    )
    .option("--host <address>", "the address the dashboard listens on (default: HOST, or 127.0.0.1)")
    .option("--home <folder>", "where database, locks and logs live (default: MUSTER_HOME, or .muster)")
    .option("--no-dashboard", "database and worker alone")
    .addHelpText(
      "after",
      `
Examples:
  $ muster start
  $ muster start --port 8080 --host 0.0.0.0
  $ DATABASE_URL=postgres://muster@localhost/muster muster start --no-dashboard`,
    )
    .action(async (options: Options) => {
      const env = readEnv();
      const { start } = await import("../supervisor/start.ts");
      process.exitCode = await start({
        dashboard: options.dashboard,
        env: {
          ...env,
          home: options.home === undefined ? env.home : resolve(options.home),
          host: options.host ?? env.host,
          port: options.port ?? env.port,
        },
      });
    });
}
