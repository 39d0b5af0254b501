import type { Instant } from "@muster/model";
import type { FailureCode, Retry } from "../failure/failure.ts";
import type { Resolve } from "../http/guard.ts";
import type { HttpLimits } from "../http/limits.ts";
import type { HttpTrace } from "../http/get.ts";
import type { Validators } from "../http/validators.ts";

export interface LookContext {
  readonly now: Instant;
  /** What the last look at this source brought; null asks for the content whatever it is. */
  readonly validators: Validators | null;
  /** Aborting ends the look at once, and makes it throw what it was aborted with. */
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** Whether addresses of private networks and of this machine may be read over HTTP. */
  readonly allowPrivate: boolean;
  /** The absolute folder relative file locators start from. */
  readonly root: string;
  /** The documents seen before in this source, by locator, so that vanished ones can be told. */
  readonly known?: readonly string[];
  /** In place of the ordinary ones. Sizes are further bound by the source's own `maxBytes`. */
  readonly limits?: Partial<HttpLimits>;
  /** How host names become addresses; the machine's resolver unless told. */
  readonly resolve?: Resolve;
}

/** One document as it was seen. */
export interface Capture {
  /**
   * The document's identity inside the source: its path below the folder; the name of a single file; the source's own
   * locator for a page or an address, so that a document stays itself when its site moves it.
   */
  readonly locator: string;
  /** The address that answered, after redirects; null for a file. */
  readonly url: string | null;
  /** Essence only, in lower case. */
  readonly mediaType: string;
  /** As the source announces it, unchecked. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  /** What the source says about when it was changed last, unchecked. */
  readonly modifiedAt: Instant | null;
  /** To be given back at the next look; null for a file. */
  readonly validators: Validators | null;
}

/** Something in a folder that was not read, and why. It is not gone. */
export interface Skipped {
  readonly locator: string;
  readonly code: FailureCode;
  readonly reason: string;
}

/**
 * What came of a look. A failure carries its `code`, a `reason` in one sentence for people, and `retry`: `later` where
 * the same look may succeed by itself in a while (after `http.retryAt`, where the server names a time), `never` where it
 * waits for the next scheduled check.
 */
export type Look =
  | {
      readonly outcome: "seen";
      readonly captures: readonly Capture[];
      /** Documents of `known` that are not there any more. */
      readonly gone: readonly string[];
      readonly skipped: readonly Skipped[];
      readonly http?: Readonly<HttpTrace>;
    }
  | { readonly outcome: "not-modified"; readonly http: Readonly<HttpTrace> }
  | {
      readonly outcome: "failed" | "refused" | "gone";
      readonly code: FailureCode;
      readonly reason: string;
      readonly retry: Retry;
      readonly http?: Readonly<HttpTrace>;
    };
