import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";
import { z } from "zod";
import { sessionOptions } from "../connect/session.ts";

const Exports = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === "function") });

/** The part of the standard global that is used here; TypeScript types it only together with a browser's. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
};

let loaded: Promise<void> | null = null;

/**
 * Prisma's schema engine from its WebAssembly build: the native one would have to be downloaded from outside the
 * package registry. Instantiated by hand because importing a `.wasm` module is still experimental in Node.
 */
async function load(): Promise<void> {
  const file = fileURLToPath(
    new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
  );
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": { ...bindings },
  });
  const { __wbg_set_wasm: connect } = bindings;
  connect(instance.exports);
  const { __wbindgen_start: start } = Exports.parse(instance.exports);
  start();
}

/**
 * The adapter, running a script whole. As it comes it cuts scripts at every semicolon, also inside a function's body;
 * whole, a script is one transaction, and a migration is noted as applied in that same transaction: one that was killed
 * half-way left nothing behind.
 */
class WholeScripts extends PrismaPg {
  readonly #pool: Pool;
  readonly #migrations: ReadonlySet<string>;

  constructor(pool: Pool, migrations: ReadonlySet<string>) {
    super(pool);
    this.#pool = pool;
    this.#migrations = migrations;
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      const note = `UPDATE "_prisma_migrations" SET "finished_at" = now(), "applied_steps_count" = 1
        WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;
      await this.#pool.query(this.#migrations.has(script) ? `${script};\n${note}` : script);
    };
    return adapter;
  }
}

export interface EngineInput {
  readonly url: string;
  /** Files of a Prisma schema that the engine starts with. */
  readonly schema: readonly { readonly path: string; readonly content: string }[];
  /** The text of each migration it may be asked to apply. */
  readonly migrations: readonly string[];
}

/** Runs `use` with a schema engine connected to a database. */
export async function withEngine<T>(input: EngineInput, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new Pool({ connectionString: input.url, options: sessionOptions, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, new Set(input.migrations)));
  const datamodels = input.schema.map((file): [string, string] => [file.path, file.content]);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}
