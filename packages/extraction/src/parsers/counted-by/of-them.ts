import { W } from "../../language/word-classes.ts";
import { leaning } from "../counted.ts";
import { type CountedRule, phraseEnds } from "./basis.ts";

/** "of whom 300 are in the country", "300 of them in Erbil": those of a number said before who are somewhere. */
export const ofThem: CountedRule = ({ reading, hedged, sentence, before, earlier, soldiers }) => {
  const leader = before ?? earlier;
  // "2,200 of us here", "400 of ours in Iraq": whose they are is who speaks.
  if (reading.is(hedged.to, W.of) && reading.is(hedged.to + 1, W.ofUs))
    return leaning("of-us", hedged.to, { to: hedged.to + 2, population: leader?.population ?? "troops" });
  if (leader === null && !soldiers()) return null;
  const ofWhom =
    reading.is(hedged.from - 1, W.whom) && (reading.is(hedged.from - 2, W.of) || reading.is(hedged.from - 2, W.among));
  const ofThose = reading.is(hedged.to, W.of) && reading.is(hedged.to + 1, W.whom);
  if (!ofWhom && !ofThose) return null;
  if (ofWhom && !ofThose && !phraseEnds(reading, hedged.to, sentence.to)) return null;
  const to = ofThose ? hedged.to + 2 : hedged.to;
  // "1,660 of them French".
  const people = ofThose ? reading.mentionAt(to) : null;
  if (people?.form === "people" && people.from === to && !reading.is(people.to, W.troops))
    return leaning("of-them", hedged.to, {
      to: people.to,
      population: leader?.population ?? "troops",
      mentions: [people],
      part: true,
    });
  return leaning("of-them", hedged.to, { to, population: leader?.population ?? "troops", mentions: [], part: true });
};
