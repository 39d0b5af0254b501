import type { Mention } from "../../gazetteer/types.ts";
import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import type { Reading } from "../../reading/reading.ts";
import { CAPS } from "../../text/tokens.ts";
import { stated } from "../resolved.ts";
import { distinctForces, type ForceRule } from "./basis.ts";

const REACH = 8;

/** "the number of German troops ... to 4,500", "Italy's contingent of 700", "the US presence": the owner of the noun before. */
export const ofNoun: ForceRule = ({ reading, counted, frame, sentence, hedged, groups }, host) => {
  const nouns = [counted.nounAt, frame.noun].filter((at) => at !== -1 && at < hedged.from && at >= sentence.from);
  for (const noun of nouns) {
    // "PKK strength": the size of a body that is nobody known.
    const owner0 = noun - 1;
    if (reading.tokens.has(owner0, CAPS) && reading.tokens.word(owner0) === 0 && reading.mentionAt(owner0) === null)
      return no("unknown-owner", `"${reading.words(owner0, owner0 + 1)}" is nobody known`);
    const owners = [];
    for (let at = noun; at >= Math.max(sentence.from, noun - REACH); at--) {
      const mention = reading.mentionAt(at);
      if (mention) {
        // "expand Iraq mission", "forces in Syria number": where they are.
        const site =
          mention.form === "name" &&
          (reading.is(mention.to, W.missionOnly) ||
            (reading.is(mention.from - 1, W.placePreposition) && !reading.is(mention.to, W.possessive)));
        const container = isContainer(reading, mention) || site;
        if (
          mention.force !== null &&
          mention.form !== "place" &&
          mention.force.id !== host?.id &&
          !container &&
          !isOffice(reading, mention)
        )
          owners.push(mention);
        at = mention.from;
        if (container) while (at > sentence.from && !reading.is(at, W.preposition)) at--;
        continue;
      }
      if (at === noun) continue;
      if (groups.some((group) => group.from <= at && at < group.to && group.form !== "participle")) break;
      if (reading.is(at, W.placePreposition) || reading.is(at, W.comma) || reading.is(at, W.relative)) break;
      if (reading.is(at, W.its)) break;
    }
    const [owner, ...others] = distinctForces(owners);
    if (owner && others.length > 0 && owners.every((one) => one.form !== "mission" && one.form !== "force"))
      return no("mixed-forces", "one number for several states");
    if (owner) return stated(owner, "noun-owner");
    // "the number of troops from Germany", "the contingent of Danish soldiers".
    let at = noun + 1;
    if (reading.is(at, W.from) || reading.is(at, W.of)) {
      at++;
      while (reading.is(at, W.determiner)) at++;
      const mention = reading.mentionAt(at);
      if (
        mention?.force &&
        mention.form !== "place" &&
        mention.form !== "capital" &&
        mention.force.id !== host?.id &&
        at < hedged.from
      )
        return stated(mention.force, "noun-owner");
    }
  }
  return null;
};

/** "serving in ISAF", "with the NATO-led force": what they serve in, and not whose they are. */
function isContainer(reading: Reading, mention: Mention): boolean {
  if (mention.form !== "mission" && mention.form !== "force") return false;
  const lead = reading.is(mention.from - 1, W.determiner) ? mention.from - 2 : mention.from - 1;
  return (
    reading.is(lead, W.in) ||
    reading.is(lead, W.with) ||
    reading.is(lead, W.under) ||
    reading.is(lead, W.for) ||
    reading.is(lead, W.to) ||
    reading.is(lead, W.into)
  );
}

/** "a paper which Serbia's defence ministry circulated": who speaks. */
function isOffice(reading: Reading, mention: Mention): boolean {
  const owned = reading.is(mention.to, W.possessive) ? mention.to + 1 : mention.to;
  return (
    (reading.is(owned, W.office) || reading.is(owned + 1, W.office)) &&
    !reading.is(owned, W.troops) &&
    !reading.is(owned, W.body)
  );
}
