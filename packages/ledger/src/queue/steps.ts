import { Instant } from "@muster/model";
import { z } from "zod";

/** What each step's jobs are about. A job is queued once for one subject: its id is derived from step and payload. */
export interface Payloads {
  fetch: { check: string };
  archive: { check: string };
  normalise: { revision: string };
  diff: { revision: string };
  extract: { revision: string };
  /** `cause` names what the document's history gained: a revision and the extractor that read it. */
  reconcile: { document: string; cause: string };
  /** `recordedAt` is the instant of the reconciliation to tell of. */
  publish: { document: string; recordedAt: Instant };
}

export type Step = keyof Payloads;
export type Payload<S extends Step = Step> = Payloads[S];

const id = z.string().min(1);

export const payloads: { readonly [S in Step]: z.ZodType<Payloads[S]> } = {
  fetch: z.object({ check: id }),
  archive: z.object({ check: id }),
  normalise: z.object({ revision: id }),
  diff: z.object({ revision: id }),
  extract: z.object({ revision: id }),
  reconcile: z.object({ document: id, cause: id }),
  publish: z.object({ document: id, recordedAt: Instant }),
};

/** The steps in the order of the flow. */
export const steps = [
  "fetch",
  "archive",
  "normalise",
  "diff",
  "extract",
  "reconcile",
  "publish",
] as const satisfies readonly Step[];

/** Where pg-boss keeps its tables. */
export const queueSchema = "pgboss";

/**
 * The queues' settings. Retries wait 5 s, then about twice as long each time, up to an hour. No job is ever dropped for
 * waiting long; a finished one is kept for a week, for people to look at.
 */
export const queueOptions = {
  retryLimit: 8,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 3600,
  retentionSeconds: 10 * 365 * 24 * 3600,
  deleteAfterSeconds: 7 * 24 * 3600,
} as const;
