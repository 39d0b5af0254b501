import { missionsAt } from "../../gazetteer/organisations.ts";
import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const BACK = 4;

/** "there are 20,000 soldiers in the mission": the mission spoken of before, or the only one at that place. */
export const theMission: ForceRule = ({ reading, sentence, frame, topic, published }, host) => {
  let spoken = false;
  for (let at = sentence.from; at < frame.clauseTo; at++)
    spoken ||= reading.is(at, W.missionOnly) && (reading.is(at - 1, W.definite) || reading.is(at - 2, W.definite));
  if (!spoken) return null;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - BACK); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    for (const mention of reading.mentionsIn(earlier.from, earlier.to).toReversed())
      if (mention.form === "mission" && mention.force) return implied(mention.force, "the-mission");
  }
  const named = topic.title?.mentions.find((mention) => mention.form === "mission");
  if (named?.force) return implied(named.force, "the-mission");
  let peacekeeping = false;
  for (let at = sentence.from; at < frame.clauseTo; at++) peacekeeping ||= reading.is(at, W.peacekeeping);
  if (!peacekeeping) return null;
  const country = countryOf(host);
  const [only, ...others] = country === null ? [] : missionsAt(country, Number(published.date.slice(0, 4)));
  return only && others.length === 0 ? implied(only, "the-mission") : null;
};
