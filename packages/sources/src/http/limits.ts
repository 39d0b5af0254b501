/** How long and how much. Times in milliseconds, sizes in bytes. */
export interface HttpLimits {
  /** Until a connection stands, TLS included. */
  readonly connectMs: number;
  /** Until the response's headers are complete. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** For everything together, redirects included: a body that trickles never runs into `idleMs`. */
  readonly totalMs: number;
  /** As received, before decompression. */
  readonly receivedBytes: number;
  /** After decompression. */
  readonly decodedBytes: number;
  readonly redirects: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: HttpLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 20_000,
  totalMs: 60_000,
  receivedBytes: 10 * MIB,
  decodedBytes: 10 * MIB,
  redirects: 5,
};
