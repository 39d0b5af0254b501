import type { Rejection, Subject } from "../../resolvers/context.ts";

/** A reason why a number that counts soldiers is no force level all the same; null where it may be one. */
export type Gate = (subject: Subject) => Rejection | null;

export const no = (by: string, why: string): Rejection => ({ by, why });
