import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "keeps 28,500 troops in South Korea, over 54,000 in Japan": whoever the number before was of, with nobody named between. */
export const sameList: ForceRule = ({ reading, counted, sentence, topic, left, hedged }, host) => {
  const joined =
    counted.rule === "direct" &&
    counted.mentions.length === 0 &&
    (reading.is(hedged.from - 1, W.and) || reading.is(hedged.from - 1, W.comma));
  const ofThem = counted.rule === "of-them";
  if (counted.rule !== "bare" && !joined && !ofThem) return null;
  const said =
    topic.lastIn(sentence.index) ??
    (ofThem ? (topic.lastIn(sentence.index - 1) ?? topic.lastIn(sentence.index - 2)) : null);
  if (said === null) return null;
  if (said.force.id === countryOf(host))
    return ofThem ? no("home-force", `${said.force.name}'s own forces at home`) : null;
  const named = reading
    .mentionsIn(left, hedged.from)
    .some(
      (mention) => mention.force !== null && mention.form !== "place" && mention.force.id !== countryOf(said.place),
    );
  return named && !ofThem ? null : implied(said.force, "same-list");
};
