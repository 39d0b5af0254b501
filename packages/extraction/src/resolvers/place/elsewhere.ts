import { implied } from "../context.ts";
import { placeLeft, placeRight } from "../places.ts";
import type { PlaceRule } from "./basis.ts";

const AWAY: ReadonlySet<string> = new Set(["from", "of", "near", "against", "toward", "towards"]);

/** Another place in the sentence, tied to something else: then an earlier sentence does not say where they are. */
export const elsewhere: PlaceRule = ({ reading, sentence, hedged }, leaving) => {
  const [place] = placeLeft(reading, sentence.from, hedged.from, AWAY).concat(
    placeRight(reading, hedged.to, sentence.to, AWAY),
  );
  if (place === undefined) return null;
  if (leaving) return implied({ places: [place.place], preposition: "from", at: place.from, end: place.to }, "away");
  return { by: "no-place", why: `${place.place.name} is named, but not as where they are` };
};
