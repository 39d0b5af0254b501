import { FORCE_NOUNS } from "../../gazetteer/organisations.ts";
import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "1,380 soldiers of the Alliance", "900 men of the Danish army": whose they are stands after the noun. */
export const ofForce: ForceRule = ({ reading, counted, hedged }, host) => {
  const of = counted.nounAt >= hedged.to ? counted.nounAt + 1 : Math.max(hedged.to, counted.to);
  if (!reading.is(of, W.of)) return null;
  let at = of + 1;
  while (
    at < of + 6 &&
    !reading.mentionAt(at) &&
    !reading.is(at, W.forceNoun) &&
    (reading.is(at, W.determiner) ||
      reading.is(at, W.between) ||
      reading.is(at, W.body) ||
      reading.is(at, W.companyWord))
  )
    at++;
  // "policemen and soldiers of the republic itself".
  if (reading.is(of + 1, W.determiner) && reading.is(of + 2, W.country))
    return no("unknown-owner", "the soldiers of the country itself");
  const mention = reading.mentionAt(at);
  if (mention?.force && mention.form !== "place" && mention.force.id !== countryOf(host))
    return stated(mention.force, "of-force");
  const noun = reading.is(at, W.forceNoun) ? FORCE_NOUNS.get(reading.tokens.norm(at)) : undefined;
  return noun ? stated(noun, "of-force") : null;
};
