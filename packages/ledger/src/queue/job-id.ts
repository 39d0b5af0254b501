import { createHash } from "node:crypto";
import type { Payload, Step } from "./steps.ts";

/**
 * A job's id, derived from what it is about (a version 8 UUID of its SHA-256). The queue keeps an id once, so a subject
 * is queued once for a step however often it is sent.
 */
export function jobId<S extends Step>(step: S, payload: Payload<S>): string {
  const subject = JSON.stringify([step, Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const hex = createHash("sha256").update(subject).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
