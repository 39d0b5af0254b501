export type { FailureCode, Retry } from "../failure/failure.ts";
export type { HttpTrace } from "../http/get.ts";
export { defaultLimits, type HttpLimits } from "../http/limits.ts";
export { Validators } from "../http/validators.ts";
export type { Resolve } from "../http/guard.ts";
export { look } from "./look.ts";
export type { Capture, Look, LookContext, Skipped } from "./look-types.ts";
export { SourceDefinition, supportedKinds } from "./source-definition.ts";
