import { stated } from "../context.ts";
import { placeOf } from "../places.ts";
import type { PlaceRule } from "./basis.ts";

const QUIT = new Set(
  "leave leaves leaving left exit exits exited exiting quit quits depart departed enter entered entering reach reached".split(
    " ",
  ),
);

/** "600 troops would leave northeastern Syria": the place is the verb's object. */
export const object: PlaceRule = ({ reading, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 12); at++) {
    if (!QUIT.has(reading.tokens[at]?.norm ?? "")) continue;
    const next = reading.tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    const mention = reading.mentionAt(next);
    const found = mention && mention.from === next ? placeOf(reading, mention) : null;
    if (found)
      return stated(
        { places: [found.place], preposition: "from", at: found.mention.from, end: found.mention.to },
        "object",
      );
  }
  return null;
};
