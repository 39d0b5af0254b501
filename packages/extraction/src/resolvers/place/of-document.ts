import { implied } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** The place that the whole document is about. */
export const ofDocument: PlaceRule = ({ topic }, _, own) => {
  const place = topic.placeOfDocument(own?.id ?? topic.forceOfDocument(null)?.id ?? null);
  return place && implied({ places: [place], preposition: "in" }, "document");
};
