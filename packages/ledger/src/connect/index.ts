export {
  openLedger,
  readerOf,
  type Ledger,
  type OpenLedgerOptions,
  type Reader,
  type Transaction,
} from "./open-ledger.ts";
