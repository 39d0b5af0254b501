import { implied } from "../context.ts";
import { type PlaceRule, spokenOf } from "./basis.ts";

export const earlier: PlaceRule = (subject) => {
  const place = spokenOf(subject, 2);
  return place && !subject.said.slice(-8).some((one) => one.force.id === place.id)
    ? implied({ places: [place], preposition: "in", at: -1, end: -1 }, "earlier-sentence")
    : null;
};
