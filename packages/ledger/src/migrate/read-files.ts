import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";

const prisma = fileURLToPath(new URL("../../../../prisma", import.meta.url));

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The migrations of `prisma/migrations`, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const baseDir = join(prisma, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(join(baseDir, name, "migration.sql"), "utf8") })),
  );
}

/** The migrations as the schema engine takes them. */
export async function listMigrations(migrations: readonly Migration[]): Promise<MigrationList> {
  const baseDir = join(prisma, "migrations");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: await readFile(join(baseDir, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** The files of `prisma/schema`. */
export async function readSchema(): Promise<SchemaContainer[]> {
  const folder = join(prisma, "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma"));
  return await Promise.all(
    names.sort().map(async (name) => ({
      path: join(folder, name),
      content: await readFile(join(folder, name), "utf8"),
    })),
  );
}
