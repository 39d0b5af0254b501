import type { Named } from "@muster/model";
import type { Mention } from "../../gazetteer/types.ts";
import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import type { Reading } from "../../reading/reading.ts";
import { isRejection, stated } from "../resolved.ts";
import { verbSubject } from "./subject-of.ts";
import { distinctForces, type ForceRule } from "./basis.ts";

/** Rules whose one name is that of a list's line, which may be a place. */
const LISTS = new Set(["list-line", "bracketed", "place-after"]);

/** "Iraq-based", "Syria-bound": where they are, not whose they are. */
const isPlaceOnly = (reading: Reading, mention: Mention): boolean =>
  mention.form === "place" || (reading.is(mention.to, W.hyphen) && reading.is(mention.to + 1, W.basedWord));

/** "US troops", "American and British soldiers": named in the phrase itself. Several forces share one number. */
export const inPhrase: ForceRule = (subject, host) => {
  const { reading, counted, frame } = subject;
  if (LISTS.has(counted.rule)) return null;
  const named = counted.mentions.filter((mention) => mention.force !== null && !isPlaceOnly(reading, mention));
  const [first, ...others] = distinctForces(named);
  if (first === undefined) return null;
  // "India maintains a 642-strong UNIFIL contingent": a nation's part of a mission.
  if (
    others.length === 0 &&
    named.every((mention) => mention.form === "mission") &&
    frame.left !== null &&
    (reading.is(frame.left.head, W.hold) || reading.is(frame.left.head, W.gives))
  ) {
    const giver = verbSubject(subject, host);
    if (giver !== null && !isRejection(giver) && giver.value.id.length === 2) return giver;
  }
  if (
    others.length === 0 &&
    !named.some(
      (mention) => first.id.length === 2 && reading.is(mention.to, W.hyphen) && reading.is(mention.to + 1, W.led),
    )
  )
    return stated(first, "phrase");
  // "US Army", "NATO KFOR", "German KFOR soldiers" say one thing twice, or a nation's part of a mission.
  const joined = named.some((mention) => {
    const at = mention.from - 1;
    return (
      mention !== named[0] &&
      (reading.is(at, W.and) || reading.is(at, W.comma) || reading.is(at, W.slash) || reading.is(at, W.hyphen))
    );
  });
  if (!joined) {
    const nation = named.find(
      (mention) => mention.force?.id.length === 2 && mention.form !== "mission" && mention.form !== "force",
    );
    const led = nation && reading.is(nation.to, W.hyphen) && reading.is(nation.to + 1, W.led);
    if (led && named.length === 1) return no("mixed-forces", "a force that one state leads");
    const force: Named | null = led ? null : (nation?.force ?? null);
    return stated(force ?? named.find((mention) => mention !== nation)?.force ?? first, "phrase");
  }
  return no("mixed-forces", `one number for ${[first, ...others].map((force) => force.name).join(" and ")}`);
};
