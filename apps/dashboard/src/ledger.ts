import "server-only";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import { readEnv } from "./env.ts";

/** Pages ask a handful of questions each; more connections than this only queue in PostgreSQL instead of here. */
const CONNECTIONS = 5;

declare global {
  var musterLedger: Promise<Ledger> | undefined;
}

/** The ledger of this process. A failed opening is not kept, so that the next request tries again. */
export function ledger(): Promise<Ledger> {
  globalThis.musterLedger ??= openLedger({
    url: readEnv().DATABASE_URL,
    name: "muster dashboard",
    max: CONNECTIONS,
  }).catch((error: unknown) => {
    globalThis.musterLedger = undefined;
    throw error;
  });
  return globalThis.musterLedger;
}
