import { implied } from "../context.ts";
import { coordinated, placeRight } from "../places.ts";
import type { PlaceRule } from "./basis.ts";

export const inTitle: PlaceRule = ({ title }) => {
  if (title === null) return null;
  const found = placeRight(title, 0, title.tokens.length);
  const all = found[0] ? coordinated(title, found[0], title.tokens.length) : [];
  const [place] = all;
  if (place && all.length === 1) return implied({ places: [place.place], preposition: "in", at: -1, end: -1 }, "title");
  return null;
};
