import type { Named } from "@muster/model";
import { FORCES } from "../../gazetteer/entries.ts";
import { missionsAt } from "../../gazetteer/organisations.ts";
import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const BACK = 4;
const UNITED_NATIONS = FORCES.find((force) => force.id === "un");

/** "10,400 peacekeepers": those of the mission that is spoken of, or else of the United Nations. */
export const peacekeepers: ForceRule = ({ reading, counted, sentence, topic, published }, host) => {
  if (counted.nounAt === -1 || !reading.is(counted.nounAt, W.peacekeeperNoun)) return null;
  const earlier: Named[] = [];
  const from = reading.sentences[Math.max(0, sentence.index - BACK)]?.from ?? 0;
  for (const mention of [...reading.mentionsIn(from, counted.from).toReversed(), ...(topic.title?.mentions ?? [])])
    if (
      (mention.form === "mission" || mention.form === "force" || reading.is(mention.to, W.peacekeeperNoun)) &&
      mention.force &&
      mention.force.id !== countryOf(host)
    )
      earlier.push(mention.force);
  const [spoken] = earlier;
  if (spoken) return implied(spoken, "peacekeepers");
  const country = countryOf(host);
  const hosted =
    country !== null &&
    [
      ...missionsAt(country, Number(published.date.slice(0, 4))),
      ...(host === null ? [] : missionsAt(host.id, Number(published.date.slice(0, 4)))),
    ].some(({ id }) => id === UNITED_NATIONS?.id);
  return UNITED_NATIONS && hosted
    ? implied({ id: UNITED_NATIONS.id, name: UNITED_NATIONS.name }, "peacekeepers")
    : null;
};
