import type { Rejection } from "../../grammar/rejection.ts";
import type { Subject } from "../../resolvers/subject.ts";

/** A reason why a number that counts soldiers is no force level all the same; null where it may be one. */
export type Gate = (subject: Subject) => Rejection | null;

export { no } from "../../grammar/rejection.ts";
