import { firstDay, lastDay, type Modality, type PartialDate } from "@muster/model";
import type { DateFound } from "../grammar/dates.ts";
import { W } from "../language/word-classes.ts";
import { implied, type Resolved, stated } from "./resolved.ts";
import type { Subject } from "./subject.ts";

const BACK = 3;
const LIST_BACK = 14;

/** A figure's own date: what its clause says, else the day of publication. */
export function resolveAsOf(subject: Subject, modality: Modality): Resolved<PartialDate> {
  const { reading, published, left, right, hedged, counted, frame, dates } = subject;
  const ahead = modality === "planned" || modality === "proposed";
  const end = Math.min(Math.max(right, counted.to), Math.max(frame.clauseTo, right));
  const after = dates.in(Math.max(hedged.to, counted.rule === "direct" ? counted.to : hedged.to), end, ahead);
  const before = dates.in(left, hedged.from, ahead).toReversed();
  const [first] = [...after, ...before].filter((date) => fits(subject, date, ahead));
  const now = ahead ? -1 : nowAt(subject, end);
  if (now !== -1 && (first === undefined || Math.abs(now - hedged.from) < Math.abs(first.from - hedged.from)))
    return implied(published, "now");
  if (first !== undefined) return stated(first.date, "date");
  const pointed = pointsBack(subject, end) ? dateBefore(subject, BACK, ahead) : null;
  if (pointed !== null) return implied(pointed, "that-day");
  const listed =
    LISTED.has(counted.rule) || reading.is(hedged.from - 1, W.bar) || reading.is(hedged.from - 1, W.slash)
      ? dateOver(subject)
      : null;
  return implied(listed ?? published, listed === null ? "publication" : "list");
}

const LISTED = new Set(["list-line", "place-after", "bracketed"]);

/** Whether a date near the number is the number's own. */
function fits({ reading, published }: Subject, { date, from, near }: DateFound, ahead: boolean): boolean {
  if (near) return false;
  const lead = from - 1;
  if (
    reading.is(lead, W.since) ||
    reading.is(lead, W.after) ||
    reading.is(lead - 1, W.since) ||
    reading.is(lead - 2, W.since)
  )
    return false;
  if ([lead, lead - 1, lead - 2].some((at) => reading.is(at, W.origin))) return false;
  // A report says nothing of the future, and a plan nothing of the past: such a date belongs to something else.
  return ahead ? lastDay(date) >= firstDay(published) : firstDay(date) <= lastDay(published);
}

/** The nearest "now" of the number's own words, or -1. */
function nowAt({ reading, left, hedged }: Subject, end: number): number {
  let nearest = -1;
  for (let at = left; at < end; at++)
    if (reading.is(at, W.now) && (nearest === -1 || Math.abs(at - hedged.from) < Math.abs(nearest - hedged.from)))
      nearest = at;
  return nearest;
}

/** "on that day", "in the same month": a date said before. */
function pointsBack({ reading, frame, left }: Subject, end: number): boolean {
  for (let at = Math.max(left, frame.clauseFrom); at < end; at++)
    if (
      (reading.is(at, W.that) || reading.is(at, W.same)) &&
      (reading.is(at + 1, W.dateNoun) || (reading.is(at + 1, W.same) && reading.is(at + 2, W.dateNoun)))
    )
      return true;
  return false;
}

/** The last date that the text said before the number. */
function dateBefore({ reading, dates, sentence, left }: Subject, reach: number, ahead: boolean): PartialDate | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - reach); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const found = dates.in(earlier.from, Math.min(earlier.to, left), ahead).findLast((date) => !date.near);
    if (found) return found.date;
  }
  return null;
}

/** "as of 30 September 2022" over a list or a table: the date of all its lines. */
function dateOver({ reading, dates, sentence, published }: Subject): PartialDate | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - LIST_BACK); back--) {
    const line = reading.sentences[back];
    if (line === undefined) break;
    for (const found of dates.in(line.from, line.to, false).toReversed()) {
      const lead = found.from - 1;
      const stands =
        reading.is(lead, W.of) ||
        reading.is(lead, W.at) ||
        reading.is(lead, W.on) ||
        reading.is(lead, W.openBracket) ||
        (back < sentence.index && found.to >= line.to - 1 && found.date.precision === "day");
      if (stands && firstDay(found.date) <= lastDay(published)) return found.date;
    }
  }
  return null;
}
