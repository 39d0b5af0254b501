import { Instant } from "@muster/model";
import { z } from "zod";

/** The subject of each step's jobs. A job is queued once for one subject: its id is derived from step and payload. */
export const payloads = {
  fetch: z.object({ check: z.string() }),
  archive: z.object({ check: z.string() }),
  normalise: z.object({ revision: z.string() }),
  diff: z.object({ revision: z.string() }),
  extract: z.object({ revision: z.string() }),
  /** `cause` names what the document's history gained: an extraction. */
  reconcile: z.object({ document: z.string(), cause: z.string() }),
  /** `recordedAt` is the instant of the reconciliation to tell of. */
  publish: z.object({ document: z.string(), recordedAt: Instant }),
} as const;

export type Step = keyof typeof payloads;
export type Payload<S extends Step = Step> = z.infer<(typeof payloads)[S]>;

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
