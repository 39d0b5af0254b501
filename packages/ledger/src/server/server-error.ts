import { LedgerError } from "../errors/ledger-error.ts";

/** The embedded PostgreSQL cannot be started or stopped here. The message names what to change. */
export class ServerError extends LedgerError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, "stop", options);
  }
}
