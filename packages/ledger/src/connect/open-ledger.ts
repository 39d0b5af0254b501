import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { translateError } from "../errors/translate-error.ts";
import { PrismaClient } from "../generated/client.ts";
import { sessionOptions } from "./session.ts";

export interface OpenLedgerOptions {
  readonly url: string;
  /** What the connections call themselves in pg_stat_activity. */
  readonly name: string;
  /** Most connections at once; 10 unless told. A whole number from 1 up. */
  readonly max?: number;
  /** Told of connections that break while idle; the next query opens a new one. */
  readonly onError?: (error: Error) => void;
}

const connect = (pool: Pool) =>
  new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 30_000, timeout: 120_000 },
  }).$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        try {
          return await query(args);
        } catch (error) {
          throw translateError(error);
        }
      },
    },
  });

type Client = ReturnType<typeof connect>;

/** What reads and writes in one transaction. */
export type Transaction = Parameters<Parameters<Client["$transaction"]>[0]>[0];

/** Errors of the database come out of everything here as `LedgerError`s, with the broken constraint's meaning. */
export interface Ledger {
  readonly url: string;
  readonly prisma: Client;
  readonly pool: Pool;
  /** Runs `use` in one transaction: what it writes is there whole, or not at all. */
  readonly transaction: <T>(use: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** What a function that only reads takes: the ledger, or a transaction on it. */
export type Reader = Ledger | Transaction;

export const readerOf = (reader: Reader): Transaction => ("prisma" in reader ? reader.prisma : reader);

/**
 * Opens the ledger. Connections are made when the first query needs one.
 *
 * @example
 * const ledger = await openLedger({ url, name: "muster worker" });
 * const series = await listSeries(ledger);
 * await ledger.close();
 */
export async function openLedger(options: OpenLedgerOptions): Promise<Ledger> {
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.name,
    max: options.max ?? 10,
    options: sessionOptions,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", (error) => options.onError?.(error));
  const prisma = connect(pool);
  try {
    await prisma.$queryRaw`select 1`;
  } catch (error) {
    await prisma.$disconnect();
    await pool.end();
    throw translateError(error);
  }
  return {
    url: options.url,
    prisma,
    pool,
    transaction: async (use) => {
      try {
        return await prisma.$transaction(use);
      } catch (error) {
        throw translateError(error);
      }
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
