export { countJobs, type JobCounts } from "./count-jobs.ts";
export { CommitError, JobLostError } from "./errors.ts";
export { openQueue } from "./open-queue.ts";
export type { Drained, Handler, Queue, QueueEvent, QueueOptions, Send, Work } from "./queue-types.ts";
export { type Payload, type Payloads, payloads, type Step, steps } from "./steps.ts";
