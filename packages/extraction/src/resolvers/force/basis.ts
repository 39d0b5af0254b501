import type { Named } from "@muster/model";
import type { Rejection } from "../../grammar/rejection.ts";
import type { Mention } from "../../gazetteer/types.ts";
import type { Resolved } from "../resolved.ts";
import type { Subject } from "../subject.ts";

/** `host` is the place where the people are: its own state's name is no answer. */
export type ForceRule = (subject: Subject, host: Named | null) => Resolved<Named> | Rejection | null;

/** The country a place lies in, or the place itself. */
export const countryOf = (place: Named | null): string | null => place?.id.split("-")[0] ?? null;

export const distinctForces = (mentions: readonly Mention[]): Named[] => {
  const found = new Map<string, Named>();
  for (const { force } of mentions) if (force) found.set(force.id, force);
  return [...found.values()];
};
