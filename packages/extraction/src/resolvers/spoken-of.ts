import type { Named } from "@muster/model";
import { FORCE_NOUNS } from "../gazetteer/organisations.ts";
import { W } from "../language/word-classes.ts";
import { agentAt } from "./agents.ts";
import { distinctForces } from "./force/basis.ts";
import { placeOf, placePhrases } from "./places.ts";
import type { Subject } from "./subject.ts";

/** The one place that the sentences before spoke of, looking back no further than `reach` sentences. */
export function placeSpokenOf({ reading, sentence, topic }: Subject, reach: number): Named | null {
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - reach); back--) {
    const said = topic.lastIn(back);
    if (said) return said.place;
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const found = new Map<string, Named>();
    for (const { places } of placePhrases(reading, earlier.from, earlier.to))
      for (const place of places) found.set(place.id, place);
    if (found.size === 0)
      for (const mention of reading.mentionsIn(earlier.from, earlier.to)) {
        const place =
          mention.form === "mission" || (mention.form === "people" && reading.is(mention.to, W.country))
            ? mention.place
            : mention.form === "place"
              ? placeOf(reading, mention)
              : null;
        if (place) found.set(place.id, place);
      }
    const [only] = found.values();
    if (found.size === 1 && only) return only;
    if (found.size > 1) return insideOne([...found.values()]);
  }
  const last = topic.last;
  return last && sentence.index - last.sentence <= reach + 2 ? last.place : null;
}

/** The country that was spoken of before, apart from the one whose forces are spoken of: the place of a claim, one that others are in, or else the last named. */
export function countrySpokenOf(subject: Subject, own: string | null): Named | null {
  const { reading, sentence, hedged, topic } = subject;
  const place = placeSpokenOf(subject, COUNTRY_BACK);
  const id = place?.id.split("-")[0];
  if (place && id?.length === 2 && id !== own)
    return id === place.id ? place : { id, name: reading.countryName(id) ?? place.name };
  for (let back = sentence.index; back >= Math.max(0, sentence.index - COUNTRY_BACK); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    for (const mention of reading.mentionsIn(earlier.from, Math.min(earlier.to, hedged.from)).toReversed()) {
      if (mention.form !== "name" && mention.form !== "people" && mention.form !== "capital") continue;
      // One of several joined names is not what "the country" means.
      const next =
        reading.is(mention.to, W.comma) || reading.is(mention.to, W.and) ? reading.mentionAt(mention.to + 1) : null;
      const joint =
        reading.is(mention.from - 1, W.comma) || reading.is(mention.from - 1, W.and)
          ? reading.mentionAt(mention.from - 2)
          : null;
      if (next?.form === mention.form || joint?.form === mention.form) continue;
      const place = mention.form === "capital" ? mention.force : mention.place;
      if (place && place.id.length === 2 && place.id !== own) return place;
    }
  }
  return topic.placeOfDocument(own);
}

const COUNTRY_BACK = 4;

/** The country that holds all of several places, where one of them is that country. */
function insideOne(places: readonly Named[]): Named | null {
  return (
    places.find((outer) => places.every((place) => place === outer || place.id.startsWith(`${outer.id}-`))) ?? null
  );
}

/** The one force that the sentences before spoke of. */
export function forceSpokenOf(
  { reading, sentence, topic }: Subject,
  host: string | null,
  reach: number,
): { force: Named; rule: string } | null {
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - reach); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const said = topic.lastIn(back);
    if (said && said.force.id !== host) return { force: said.force, rule: "said-before" };
    const agents = new Map<string, Named>();
    for (let at = earlier.from; at < earlier.to; at++) {
      if (reading.mentionAt(at) !== null || !reading.is(at - 1, W.definite)) continue;
      const noun = FORCE_NOUNS.get(reading.tokens.norm(at));
      if (noun) agents.set(noun.id, noun);
    }
    for (const mention of reading.mentionsIn(earlier.from, earlier.to)) {
      const force = agentAt(reading, mention);
      if (force && force.id !== host) agents.set(force.id, force);
    }
    const [only] = agents.values();
    if (agents.size === 1 && only) return { force: only, rule: "earlier-sentence" };
    if (agents.size > 1) return null;
    // "The mandate of UNAMID came to an end. Its 6,000 troops": a mission, however it is named.
    const [mission, ...others] = distinctForces(
      reading
        .mentionsIn(earlier.from, earlier.to)
        .filter(({ form, force }) => form === "mission" && force?.id !== host),
    );
    if (mission && others.length === 0) return { force: mission, rule: "earlier-sentence" };
  }
  const last = topic.last;
  if (last && last.force.id !== host && sentence.index - last.sentence <= reach + 2)
    return { force: last.force, rule: "said-before" };
  return null;
}
