import { MORE, PLACE_PREPOSITIONS } from "../../language/english/clauses.ts";
import { placeRight } from "../../resolvers/places.ts";
import { type CountedRule, bare } from "./basis.ts";

const JOINTS = new Set(
  "and , ; with plus another additional other extra further - • while of including them including: —".split(" "),
);

/** "with another 900 in Syria", "800 from Italy and 350 from Spain": the noun stands with the number before. */
export const elided: CountedRule = ({ reading, hedged, end, before }) => {
  if (before === null) return null;
  const { tokens } = reading;
  let back = hedged.from - 1;
  let more = false;
  while (MORE.has(tokens[back]?.norm ?? "") || tokens[back]?.norm === "an" || tokens[back]?.norm === "one") {
    more ||= MORE.has(tokens[back]?.norm ?? "");
    back--;
  }
  if (!more && !JOINTS.has(tokens[back]?.norm ?? "")) return null;
  let at = hedged.to;
  if (tokens[at]?.norm === "of" && ["them", "those", "whom"].includes(tokens[at + 1]?.norm ?? "")) at += 2;
  if (["located", "based", "stationed", "deployed", "serving"].includes(tokens[at]?.norm ?? "")) at++;
  if (MORE.has(tokens[at]?.norm ?? "") || tokens[at]?.norm === "others") {
    more = true;
    at++;
  }
  const preposition = tokens[at]?.norm ?? "";
  const there = placeRight(reading, at, Math.min(end, at + 8))[0] ?? null;
  const named =
    preposition === "from"
      ? (reading.mentionAt(at + 1) ?? reading.mentionAt(at + 2))
      : there === null
        ? null
        : reading.mentionAt(there.from);

  if (at >= end || !(PLACE_PREPOSITIONS.has(preposition) || preposition === "from") || !named) return null;
  if (preposition === "from" ? named.target.force === null : named.target.place === null) return null;
  return {
    ...bare("elided", hedged.to, more),
    to: named.to,
    population: before.population,
    mentions: preposition === "from" ? [named] : before.mentions,
  };
};
