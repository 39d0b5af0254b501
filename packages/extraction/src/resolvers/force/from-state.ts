import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ForceRule } from "./basis.ts";

const REACH = 6;
const JOINED = 9;

/** "500 soldiers from Germany", "troops sent by France"; not "withdraw 500 troops from Germany". */
export const fromState: ForceRule = ({ reading, counted, hedged, right, frame, topic, sentence }, host) => {
  const gone =
    [frame.left, frame.right].some(
      (verb) =>
        verb !== null &&
        (reading.is(verb.head, W.leave) || reading.is(verb.head, W.lower) || reading.is(verb.to, W.home)),
    ) ||
    reading.is(counted.to, W.home) ||
    (frame.preposition !== -1 && reading.is(frame.preposition - 1, W.fall));
  const ofMission =
    (topic.last?.mission !== undefined && topic.last.mission !== null) ||
    topic.title?.mentions.some((mention) => mention.form === "mission" || mention.form === "force") === true ||
    reading
      .mentionsIn(sentence.from, hedged.from)
      .some((mention) => mention.form === "mission" || mention.form === "force") ||
    (topic.forceOfDocument(null)?.id.length ?? 0) > 2;
  for (let at = Math.max(hedged.to, counted.to); at < Math.min(right, counted.to + REACH); at++) {
    if (reading.isSign(at)) return null;
    const by = reading.is(at, W.by);
    if (!by && !reading.is(at, W.from)) continue;
    if (!by && gone) return null;
    // "led by Germany" says who commands.
    if (by && !reading.is(at - 1, W.send) && !reading.is(at - 1, W.base)) return null;
    const start = reading.is(at + 1, W.determiner) ? at + 2 : at + 1;
    // "from 39 NATO allies", "from other NATO countries": the alliance's own.
    for (let one = start; one < start + 3; one++) {
      const alliance = reading.mentionAt(one);
      if (alliance?.form === "force" && alliance.force && reading.is(alliance.to, W.nations))
        return stated(alliance.force, "from-allies");
    }
    for (let one = start; one < start + 3; one++)
      if (reading.is(one, W.nations)) return ofMission ? null : no("mixed-forces", "soldiers of several states");
    const mention = reading.mentionAt(start);
    const force = mention?.force;
    if (!mention || !force || mention.form === "capital" || mention.form === "place" || force.id === host?.id)
      return null;
    // "moved from Syria to Iraq": where they were, not whose they are.
    if (!by && (reading.is(mention.to, W.to) || reading.is(mention.to, W.into))) return null;
    const joint = mention.to;
    const more = (reading.is(joint, W.comma) || reading.is(joint, W.and)) && reading.mentionAt(joint + 1)?.force;
    const list = reading.is(joint, W.comma) && reading.isNumber(joint + 1);
    if (more && !list && more.id !== force.id && !reading.is(reading.mentionAt(joint + 1)?.to ?? joint, W.verb))
      return ofMission ? null : no("mixed-forces", "one number for several states");
    // "from the U.S., the host country, Ukraine and Macedonia".
    const others = list
      ? []
      : reading
          .mentionsIn(mention.to, Math.min(right, mention.to + JOINED))
          .filter((one) => one.form === mention.form && one.force?.id !== force.id && reading.is(one.from - 1, W.and));
    if (others.length > 0 && reading.is(joint, W.comma)) return no("mixed-forces", "one number for several states");
    return stated(force, by ? "by-state" : "from-state");
  }
  return null;
};
