import { countryOf } from "../force/basis.ts";
import { listRole } from "../list-role.ts";
import { implied } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** "Estonia (Tapa)" over "Denmark: 204": the place over a list of forces. */
export const overLines: PlaceRule = (subject, _, own) => {
  if (listRole(subject)?.is !== "force") return null;
  const place = subject.topic.headingPlace(subject.sentence);
  return place && countryOf(place) !== own?.id ? implied({ places: [place], preposition: "in" }, "list") : null;
};

/** The place that the heading over the paragraph names. */
export const heading: PlaceRule = ({ topic, sentence }, _, own) => {
  const place = topic.headingPlace(sentence);
  return place && countryOf(place) !== own?.id ? implied({ places: [place], preposition: "in" }, "heading") : null;
};
