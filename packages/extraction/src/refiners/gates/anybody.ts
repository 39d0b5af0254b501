import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 12;

/** "35,000 foreign troops", "40 countries contribute 47,600 troops", "the international forces": nobody's own. */
export const anybody: Gate = ({ reading, hedged, counted, left, topic, sentence }) => {
  if (counted.mentions.some((mention) => mention.force !== null)) return null;
  if (
    reading
      .mentionsIn(counted.to, counted.to + 5)
      .some((mention) => mention.form === "force" && reading.is(mention.to, W.nations))
  )
    return null;
  for (let at = counted.from; at < counted.to; at++)
    if (reading.is(at, W.foreign)) return no("mixed-forces", "soldiers of several states");
  for (let at = hedged.from - 1; at >= Math.max(left, hedged.from - REACH); at--) {
    if (reading.mentionAt(at)?.force) return null;
    if (reading.is(at, W.foreign) && reading.is(at + 1, W.troops))
      return no("mixed-forces", "soldiers of several states");
    if (
      reading.is(at, W.nations) &&
      (reading.isNumber(at - 1) ||
        reading.is(at - 1, W.numberWord) ||
        reading.is(at - 1, W.hedgeWord) ||
        reading.is(at - 1, W.other) ||
        reading.is(at - 1, W.manyWord)) &&
      at < hedged.from - 1 &&
      !reading.is(at - 1, W.definite) &&
      !reading.is(at - 1, W.its) &&
      !reading.is(at - 1, W.preposition)
    )
      return no("mixed-forces", "soldiers of several states");
  }
  for (let at = counted.to; at < counted.to + 8; at++) {
    if (reading.isSign(at)) break;
    if (reading.is(at, W.from) && [1, 2, 3, 4].some((ahead) => reading.is(at + ahead, W.nations)))
      return reading.mentionsIn(at, at + 4).length === 0 &&
        (hasMission(reading, sentence.from, hedged.from) ||
          topic.last?.mission ||
          (topic.forceOfDocument(null)?.id.length ?? 0) > 2 ||
          topic.title?.mentions.some((mention) => mention.form === "mission"))
        ? null
        : no("mixed-forces", "soldiers of several states");
  }
  return null;
};

const hasMission = (reading: Parameters<Gate>[0]["reading"], from: number, to: number): boolean =>
  reading.mentionsIn(from, to).some((mention) => mention.form === "mission" || mention.form === "force");
