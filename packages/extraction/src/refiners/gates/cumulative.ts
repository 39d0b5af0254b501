import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const NEAR = 8;
const why = no("cumulative", "a total over time, not those there at once");

/** "1.5 million have served since 2001", "3,400 served in all": a total over time, not those there at once. */
export const cumulative: Gate = ({ reading, counted, right, groups, sentence, hedged }) => {
  const from = Math.max(hedged.to, counted.to);
  for (const group of groups) {
    if (group.from < from - 1 || group.from > right + 12 || group.from - from > NEAR) continue;
    if (
      !reading.is(group.head, W.cumulate) ||
      group.progressive ||
      (group.passive && group.form === "finite" && !reading.is(group.head, W.rotates))
    )
      continue;
    // "who had deployed there since May": lately, and so those there.
    if (group.perfect) return sinceLately(reading, group.to, sentence.to) ? null : why;
    if (group.form === "participle" && sinceYear(reading, group.to, Math.min(sentence.to, group.to + NEAR))) return why;
    // "soldiers served in Mali": a participle by its form, and what they did all the same.
    const past = group.form === "participle" ? !reading.is(group.head, W.send) : group.past;
    if (!past || group.modal !== "none") continue;
    for (let at = group.to; at < Math.min(sentence.to, group.to + 12); at++)
      if (reading.is(at, W.cumulativeWord) || isInAll(reading, at)) return why;
    if (isInAll(reading, sentence.from)) return why;
  }
  return null;
};

/** "in all", "in total". */
const isInAll = (reading: Parameters<Gate>[0]["reading"], at: number): boolean =>
  reading.is(at, W.in) && reading.is(at + 1, W.allWord);

/** Whether "since" leads to a month and no year. */
function sinceLately(reading: Parameters<Gate>[0]["reading"], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (reading.is(at, W.since)) return reading.is(at + 1, W.month) && !reading.isNumber(at + 2);
  return false;
}

/** Whether "since" leads to a year. */
function sinceYear(reading: Parameters<Gate>[0]["reading"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.is(at, W.since) && reading.isNumber(at + 1)) return true;
  return false;
}
