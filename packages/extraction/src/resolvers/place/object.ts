import { W } from "../../language/word-classes.ts";
import { placeOf, placePhraseAt } from "../places.ts";
import { stated } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

const REACH = 14;

/** "600 troops would leave northeastern Syria", "have entered Kosovo": the place is the verb's object. */
export const object: PlaceRule = ({ reading, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + REACH); at++) {
    if (reading.is(at, W.subordinator) || (reading.is(at, W.placePreposition) && placePhraseAt(reading, at, right)))
      return null;
    if (!reading.is(at, W.goes)) continue;
    let next = at + 1;
    while (reading.is(next, W.determiner) || reading.is(next, W.bearing)) next++;
    const mention = reading.mentionAt(next);
    const place = mention && placeOf(reading, mention);
    if (!place) continue;
    // "left Nigeria on Thursday for Darfur": where they went.
    for (let on = mention.to; on < Math.min(right, mention.to + 6); on++) {
      if (!reading.is(on, W.for)) continue;
      const goal = reading.mentionAt(on + 1);
      const there = goal && placeOf(reading, goal);
      if (there) return stated({ places: [there], preposition: "to" }, "object");
    }
    const enters = reading.is(at, W.arrive) || reading.is(at, W.reach);
    return stated({ places: [place], preposition: enters ? "to" : "from" }, "object");
  }
  return null;
};
