import { withEngine } from "./engine.ts";
import { readSchema } from "./read-files.ts";

/**
 * The SQL that makes what `prisma/schema` says out of nothing, to copy the new statements of a migration from. It needs
 * any reachable database, and changes nothing in it.
 */
export async function printSchemaSql(url: string): Promise<string> {
  const files = await readSchema();
  const result = await withEngine({ url, schema: files, migrations: [] }, async (engine) =>
    engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return result.stdout ?? "";
}
