import type { Figure } from "../grammar/figure.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { isCounted } from "./counted.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** "no US troops in Syria", "no American soldiers remain": a zero that is said, which is not a number that is missing. */
export function findNobody(reading: Reading): Figure[] {
  const figures: Figure[] = [];
  for (const { from, to } of reading.sentences)
    for (let at = from; at < to; at++) {
      if (
        !reading.is(at, W.no) ||
        reading.is(at + 1, W.more) ||
        reading.is(at + 1, W.fewer) ||
        reading.is(at + 1, W.adverb)
      )
        continue;
      const phrase = readNounPhrase(reading, at + 1, to, "nobody");
      if (!isCounted(phrase) || phrase.weak || phrase.more || phrase.to >= to) continue;
      if (!staysAway(reading, phrase.to)) continue;
      figures.push({ from: at, to: at + 1, low: 0, high: 0, form: "point", yearLike: false, not: null });
    }
  return figures;
}

/** What follows the noun says that nobody is, or will be, somewhere. */
function staysAway(reading: Reading, at: number): boolean {
  if (reading.is(at, W.in) || reading.is(at, W.at) || reading.is(at, W.thereWord)) return true;
  if (reading.is(at, W.on)) return reading.is(at + 1, W.definite) || reading.mentionAt(at + 1) !== null;
  let verb = at;
  while (
    verb < at + 3 &&
    (reading.is(verb, W.modal) || reading.is(verb, W.adverb) || reading.is(verb, W.be) || reading.is(verb, W.relative))
  )
    verb++;
  return (
    reading.is(verb, W.remain) ||
    reading.is(verb, W.base) ||
    (reading.is(verb, W.send) && reading.is(verb, W.participle)) ||
    reading.is(verb, W.leaveBehind)
  );
}
