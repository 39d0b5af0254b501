import { z } from "zod";
import { type Consequence, LedgerError } from "../errors/index.ts";

/** The job is no longer this worker's: it was handed back or taken over. What was decided is rolled back. */
export class JobLostError extends LedgerError {
  constructor(step: string, id: string) {
    super(`The job ${step} ${id} is no longer this worker's.`, "never");
  }
}

/** A handler returned without committing, or committed twice. */
export class CommitError extends LedgerError {
  constructor(step: string, how: "never" | "twice") {
    super(`The step ${step} must commit once; it did so ${how}.`, "never");
  }
}

const Consequential = z.object({ consequence: z.enum(["never", "later", "stop"]) });

/**
 * What an error of a step means for its job. An error that does not say is taken for one that may pass: the retries are
 * bounded, and a job that uses them up stays where people see it.
 */
export function consequenceOf(error: unknown): Consequence {
  const told = Consequential.safeParse(error);
  return told.success ? told.data.consequence : "later";
}
