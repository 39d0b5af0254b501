import { type Ledger, openLedger } from "../connect/index.ts";
import { createDatabase } from "./create-database.ts";

/** A ledger on a database of its own. `close` drops the database. */
export async function openTestLedger(): Promise<Ledger> {
  const database = await createDatabase();
  const ledger = await openLedger({ url: database.url, name: "muster test" });
  return {
    ...ledger,
    close: async () => {
      await ledger.close();
      await database.drop();
    },
  };
}
