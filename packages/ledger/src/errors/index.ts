export { constraints, type ConstraintName } from "./constraints.ts";
export { LedgerError, type Consequence } from "./ledger-error.ts";
export { ConstraintError, DatabaseError, translateError } from "./translate-error.ts";
