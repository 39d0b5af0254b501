/**
 * What a caller does about an error.
 *
 * - `never`: the same input fails the same way; do not retry.
 * - `later`: the circumstances may pass; retry with backoff.
 * - `stop`: nothing this process does will work; stop it and tell the operator.
 */
export type Consequence = "never" | "later" | "stop";

/** An error of the ledger, in words for people and with its consequence for programs. */
export class LedgerError extends Error {
  readonly consequence: Consequence;

  constructor(message: string, consequence: Consequence, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.consequence = consequence;
  }
}
