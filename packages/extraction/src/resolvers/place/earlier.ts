import { countryOf } from "../force/basis.ts";
import { implied } from "../resolved.ts";
import { placeSpokenOf } from "../spoken-of.ts";
import type { PlaceRule } from "./basis.ts";

const BACK = 3;

/** The place that the sentences before spoke of. */
export const earlier: PlaceRule = (subject, _, own) => {
  const place = placeSpokenOf(subject, BACK);
  return place && countryOf(place) !== own?.id
    ? implied({ places: [place], preposition: "in" }, "earlier-sentence")
    : null;
};
