/**
 * Everything that can keep an answer away, with what follows from it:
 *
 * - `never`: this text brings no more by asking again; it goes down as rejected, and the rest is asked about;
 * - `later`: the same question may succeed by itself in a while;
 * - `stop`: no question will succeed until somebody changes the settings or the endpoint.
 */
const consequences = {
  // The model has nothing to say on this text.
  refused: "never",
  empty: "never",
  malformed: "never",
  "cut-off": "never",
  "too-long": "never",
  "too-large": "never",
  // It did not work this time.
  "cannot-connect": "later",
  "connection-lost": "later",
  timeout: "later",
  "rate-limited": "later",
  "server-error": "later",
  // It will not work as things are.
  denied: "stop",
  "out-of-quota": "stop",
  "not-there": "stop",
  "not-understood": "stop",
  "wrong-protocol": "stop",
} as const satisfies Record<string, "never" | "later" | "stop">;

export type AskFailureCode = keyof typeof consequences;
export type Consequence = "never" | "later" | "stop";

/** A question that brought no answer, by what follows from it. The message is one sentence for the people who run Muster. */
export class AskFailure extends Error {
  override readonly name = "AskFailure";
  readonly code: AskFailureCode;

  constructor(code: AskFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get consequence(): Consequence {
    return consequences[this.code];
  }
}
