import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { forceSpokenOf } from "../spoken-of.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const BACK = 4;

/** "the Council allowed it up to 11,146 soldiers": who is spoken of, and not who decides. */
export const objectPronoun: ForceRule = (subject, host) => {
  const { reading, hedged, frame, topic } = subject;
  if (!reading.is(hedged.from - 1, W.objectPronoun) || frame.left === null || frame.left.to !== hedged.from - 1)
    return null;
  const mission = topic.title?.mentions.find((mention) => mention.form === "mission");
  if (mission?.force) return implied(mission.force, "the-mission");
  const found = forceSpokenOf(subject, countryOf(host), BACK);
  return found && implied(found.force, found.rule);
};
