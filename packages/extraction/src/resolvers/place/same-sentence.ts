import { countryOf } from "../force/basis.ts";
import { implied } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** "Uganda will send 4,500, followed by Ethiopia with 2,500": where the number before in the sentence is. */
export const sameSentence: PlaceRule = ({ topic, sentence }, _, own) => {
  const said = topic.lastIn(sentence.index);
  return said !== null && countryOf(said.place) !== own?.id
    ? implied({ places: [said.place], preposition: "in" }, "same-sentence")
    : null;
};
