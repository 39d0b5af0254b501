import { stated } from "../context.ts";
import { placeOf } from "../places.ts";
import type { PlaceRule } from "./basis.ts";

const HOSTS = new Set("hosts host hosting hosted hosting where houses housed home sees".split(" "));

/** "Iraq hosts 2,500 US troops", "Syria, where 900 soldiers are": the place acts, or is spoken of. */
export const host: PlaceRule = ({ reading, hedged, sentence }) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    const found = mention && placeOf(reading, mention);
    if (!found) continue;
    const next = reading.tokens[found.mention.to]?.norm ?? "";
    const then = reading.tokens[found.mention.to + 1]?.norm ?? "";
    const hosts =
      HOSTS.has(next) ||
      ((next === "," ||
        next === "is" ||
        next === "also" ||
        next === "currently" ||
        next === "already" ||
        next === "will" ||
        next === "would" ||
        next === "could" ||
        next === "may") &&
        HOSTS.has(then));
    const finer = reading.mentionAt(found.mention.from - 2);
    const place = finer?.target.place && finer.target.within === found.place.id ? finer.target.place : found.place;
    if (hosts)
      return stated({ places: [place], preposition: "in", at: found.mention.from, end: found.mention.to }, "host");
  }
  return null;
};
