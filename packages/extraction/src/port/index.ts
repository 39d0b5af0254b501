// The public port: what an extractor is, the first one, and how to hear out another without taking its word.
export type { Candidate, ExtractInput, Extraction } from "../extract/types.ts";
export { Answer, Answers } from "./answer.ts";
export { believe, type Heard } from "./believe.ts";
export type { Extractor } from "./extractor.ts";
export { BELIEVED_CONFIDENCE } from "./judge-answer.ts";
export { type NameFound, namesIn, organisations } from "./look-up-names.ts";
export { rules } from "./rules.ts";
