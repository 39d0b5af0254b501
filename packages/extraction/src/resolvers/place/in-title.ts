import type { Named } from "@muster/model";
import { W } from "../../language/word-classes.ts";
import { agentAt } from "../agents.ts";
import { countryOf } from "../force/basis.ts";
import { placePhrases } from "../places.ts";
import { implied } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** The one place that the headline speaks of: behind a preposition, or as the only country that is not the force's. */
export const inTitle: PlaceRule = ({ topic }, _, own) => {
  const { title } = topic;
  if (title === null) return null;
  const force = own ?? topic.forceOfTitle(null);
  const found = new Map<string, Named>();
  for (const { places } of placePhrases(title, 0, title.tokens.count))
    for (const place of places) if (countryOf(place) !== force?.id) found.set(place.id, place);
  if (found.size === 0)
    for (const mention of title.mentions) {
      const { place, form } = mention;
      const acts = form === "people" && (title.is(mention.to, W.troops) || title.is(mention.to, W.armyWord));
      if (
        place &&
        form !== "capital" &&
        !acts &&
        (form === "place" || agentAt(title, mention) === null) &&
        countryOf(place) !== force?.id
      )
        found.set(place.id, place);
    }
  const [only] = found.values();
  return found.size === 1 && only ? implied({ places: [only], preposition: "in" }, "title") : null;
};
