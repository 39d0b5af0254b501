import { placeFor, placeLeft, placeRight } from "../places.ts";
import { type PlaceRule, FROM, NONE, whole } from "./basis.ts";

/** "... 2,500 troops in Iraq": after the number, before the next one. */
export const after: PlaceRule = (subject, leaving) => {
  const { reading, counted, hedged, right, sentence } = subject;
  const inside =
    counted.rule === "elided" || counted.rule === "of-whom" || counted.rule === "has" ? hedged.to : counted.to;
  const meant = placeFor(reading, inside, right);
  const found = meant.length > 0 ? meant : placeRight(reading, inside, right, leaving ? FROM : NONE);
  const [first] = found;
  if (first === undefined) return null;
  const { tokens } = reading;
  const lead = first.from - 1;
  const joined = lead > inside && [",", "and"].includes(tokens[lead - 1]?.norm ?? "");

  // "from 4,500 to 2,500 and in Iraq from 3,000": the place belongs to the number that follows it.
  if (joined && right < sentence.to && right - first.to <= 3 && lead - inside <= 2) return null;
  // "the presence in Germany, about 35,000 troops, is the largest in Europe": words set apart by commas look back.
  const apart = tokens[hedged.from - 1]?.norm === "," && tokens[counted.to]?.norm === ",";
  if (apart && placeLeft(reading, sentence.from, hedged.from).length > 0) return null;
  return whole(subject, found, "after");
};
