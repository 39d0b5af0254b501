import { placeLeft } from "../places.ts";
import { type PlaceRule, FROM, NONE, whole } from "./basis.ts";

/** "In Iraq, the United States has 2,500 troops": before the number, the nearest first. */
export const before: PlaceRule = (subject, leaving) => {
  const { reading, hedged, left, sentence } = subject;
  const away = leaving || subject.counted.rule === "remaining" ? FROM : NONE;
  const near = placeLeft(reading, left, hedged.from, away);
  const found = near.length > 0 ? near : placeLeft(reading, sentence.from, hedged.from, away);
  return whole(subject, found, "before");
};
