/**
 * Everything that can keep a look at a source from yielding content, with what follows from it.
 *
 * `outcome` is what the check records. `retry` says when another attempt makes sense: `later` is a matter of minutes (the
 * same look may succeed by itself), `never` waits for the next scheduled check, because something has to change first.
 */
const consequences = {
  // The source does not give it to us.
  denied: { outcome: "refused", retry: "never" },
  // We do not go there.
  "address-not-allowed": { outcome: "refused", retry: "never" },
  "protocol-not-allowed": { outcome: "refused", retry: "never" },
  "credentials-in-address": { outcome: "refused", retry: "never" },
  "downgrade-not-allowed": { outcome: "refused", retry: "never" },
  "outside-folder": { outcome: "refused", retry: "never" },
  "symbolic-link": { outcome: "refused", retry: "never" },
  // It is not there any more.
  gone: { outcome: "gone", retry: "never" },
  "file-missing": { outcome: "gone", retry: "never" },
  // It did not work this time.
  "host-not-found": { outcome: "failed", retry: "later" },
  "cannot-connect": { outcome: "failed", retry: "later" },
  "tls-failed": { outcome: "failed", retry: "later" },
  timeout: { outcome: "failed", retry: "later" },
  truncated: { outcome: "failed", retry: "later" },
  "connection-lost": { outcome: "failed", retry: "later" },
  "rate-limited": { outcome: "failed", retry: "later" },
  "server-error": { outcome: "failed", retry: "later" },
  empty: { outcome: "failed", retry: "later" },
  "file-unreadable": { outcome: "failed", retry: "later" },
  "file-changing": { outcome: "failed", retry: "later" },
  // It will not work as things are.
  "bad-address": { outcome: "failed", retry: "never" },
  "bad-redirect": { outcome: "failed", retry: "never" },
  "too-many-redirects": { outcome: "failed", retry: "never" },
  "unexpected-status": { outcome: "failed", retry: "never" },
  "bad-response": { outcome: "failed", retry: "never" },
  "bad-encoding": { outcome: "failed", retry: "never" },
  "wrong-type": { outcome: "failed", retry: "never" },
  "too-large": { outcome: "failed", retry: "never" },
  "too-many-files": { outcome: "failed", retry: "never" },
  "not-a-file": { outcome: "failed", retry: "never" },
  "kind-not-supported": { outcome: "failed", retry: "never" },
} as const satisfies Record<string, { outcome: "failed" | "refused" | "gone"; retry: "never" | "later" }>;

export type FailureCode = keyof typeof consequences;
export type Retry = "never" | "later";

/** A look that yielded nothing, by what follows from it. The message is one sentence for the people who run Muster. */
export class LookFailure extends Error {
  override readonly name = "LookFailure";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get outcome(): "failed" | "refused" | "gone" {
    return consequences[this.code].outcome;
  }

  get retry(): Retry {
    return consequences[this.code].retry;
  }
}

/** The `code` that Node's and undici's errors carry; empty where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
