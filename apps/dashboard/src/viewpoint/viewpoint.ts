import { type Clock, type Instant, PartialDate } from "@muster/model";
import { z } from "zod";

const Day = z.string().refine((day) => PartialDate.safeParse({ date: day, precision: "day" }).success, {
  error: "a day such as 2021-02-18",
});
const KnownAt = z.union([Day, z.iso.datetime({ offset: true })], {
  error: "a day such as 2021-02-18, or an instant such as 2021-02-18T12:00:00Z",
});

/** One wrong parameter of an address: what was given, and what would do. */
export interface WrongParameter {
  readonly name: string;
  readonly given: string;
  readonly allowed: string;
}

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where a question stands: the day it asks about, the instant and clock of what was known, and what the reader chose. */
export interface Standpoint {
  readonly asOf: string;
  readonly knownAt: Instant;
  /** The day of `knownAt`, and whether the reader asked for it. */
  readonly knownOn: string;
  readonly clock: Clock;
  readonly chosen: { readonly asOf: boolean; readonly knownAt: boolean; readonly clock: boolean };
}

export interface ReadParameters<T> {
  readonly value: T;
  readonly wrong: readonly WrongParameter[];
}

/** The first value of a parameter; an empty one (a form field left blank) counts as not given. */
export function given(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  const first = typeof value === "string" ? value : value?.[0];
  return first === "" ? undefined : first;
}

/** A day means its end, because a reader who names a day means what was known when it was over; never the future. */
function instantOf(knownAt: string, now: Instant): Instant {
  const instant = knownAt.length === 10 ? `${knownAt}T23:59:59.999Z` : new Date(knownAt).toISOString();
  return instant > now ? now : instant;
}

/** Reads `asOf`, `knownAt` and `clock`; what is wrong falls back to today and is told. */
export function readStandpoint(parameters: Parameters, now: Instant): ReadParameters<Standpoint> {
  const wrong: WrongParameter[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, allowed: string): T | undefined => {
    const value = given(parameters, name);
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    wrong.push({ name, given: value, allowed });
    return undefined;
  };
  const knownGiven = read("knownAt", KnownAt, "a day such as 2021-02-18, or an instant such as 2021-02-18T12:00:00Z");
  const clock = read("clock", z.enum(["public", "recorded"]), "public or recorded");
  const asOfGiven = read("asOf", Day, "a day such as 2021-02-18");
  const knownAt = knownGiven === undefined ? now : instantOf(knownGiven, now);
  const knownOn = knownAt.slice(0, 10);
  return {
    value: {
      asOf: asOfGiven ?? knownOn,
      knownAt,
      knownOn,
      clock: clock ?? "public",
      chosen: { asOf: asOfGiven !== undefined, knownAt: knownGiven !== undefined, clock: clock !== undefined },
    },
    wrong,
  };
}

/** The years a chart may start at, or "all". */
export function readSince(parameters: Parameters, now: Instant): ReadParameters<string | undefined> {
  const value = given(parameters, "since");
  if (value === undefined || value === "all") return { value, wrong: [] };
  if (/^\d{4}$/.test(value) && value >= "1900" && value <= now.slice(0, 4)) return { value, wrong: [] };
  return {
    value: undefined,
    wrong: [{ name: "since", given: value, allowed: `all, or a year from 1900 to ${now.slice(0, 4)}` }],
  };
}

export const nowInstant = (): Instant => new Date().toISOString();
