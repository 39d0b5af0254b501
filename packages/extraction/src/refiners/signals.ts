import type { Named } from "@muster/model";
import { W } from "../language/word-classes.ts";
import type { PlaceFound } from "../resolvers/place/index.ts";
import type { Resolved } from "../resolvers/resolved.ts";
import type { Subject } from "../resolvers/subject.ts";
import { countryOf } from "../resolvers/force/basis.ts";
import { speaksOfSoldiers } from "../parsers/speaks-of-soldiers.ts";

/** What a verb says of the people counted, as far as it tells a deployment from something else. */
const VERBS = [
  ["hold", W.hold],
  ["leave", W.leave],
  ["base", W.base],
  ["send", W.send],
  ["remain", W.remain],
  ["lower", W.lower],
  ["raise", W.raise],
  ["authorise", W.authorise],
  ["arrive", W.arrive],
  ["host", W.host],
  ["comprise", W.comprise],
  ["include", W.include],
  ["propose", W.propose],
  ["plan", W.plan],
  ["join", W.join],
  ["be", W.be],
] as const;

const PREPOSITIONS = [
  ["to", W.to],
  ["of", W.of],
  ["from", W.from],
  ["by", W.by],
  ["with", W.with],
  ["for", W.for],
  ["in", W.in],
  ["at", W.at],
] as const;

const NEAR = 12;

function verbOf({ reading, frame }: Subject): string {
  const [side, verb] =
    frame.left !== null
      ? ["left", frame.left]
      : frame.right !== null
        ? ["right", frame.right]
        : ["described", frame.described];
  if (verb === null || verb === undefined) return "verb:none";
  for (const [name, wordClass] of VERBS) if (reading.is(verb.head, wordClass)) return `verb:${side}-${name}`;
  return `verb:${side}-other`;
}

function sizeOf(high: number): string {
  if (high < 10) return "size:few";
  if (high < 50) return "size:dozens";
  if (high < 20_000) return "size:usual";
  return high < 150_000 ? "size:large" : "size:huge";
}

/** What speaks for and against a reading: the ways its parts were come by, and what stands around them. */
export function signalsOf(
  subject: Subject,
  force: Resolved<Named>,
  places: Resolved<PlaceFound>,
  kindRule: string,
): string[] {
  const { reading, counted, frame, figure, hedged, topic, sentence } = subject;
  const bare = counted.nounAt === -1 && counted.rule === "bare";
  const people = reading.mentionAt(counted.to - 1)?.form === "people" && counted.rule === "direct";
  const implied = (force.by === "implied" ? 1 : 0) + (places.by === "implied" ? 1 : 0);
  const signals = [
    `counted:${counted.rule}`,
    `force:${force.rule}`,
    `place:${places.rule}`,
    `implied:${implied}`,
    `kind:${kindRule}`,
    verbOf(subject),
    sizeOf(figure.high),
  ];
  if (bare) signals.push("no-noun");
  if (people) signals.push("people");
  else if (counted.weak) signals.push("weak");
  if (counted.part) signals.push("part");
  if (figure.high % 10 !== 0) signals.push("odd");
  if (hedged.from < figure.from) signals.push("hedged");
  const { preposition } = frame;
  if (preposition !== -1)
    signals.push(`after:${PREPOSITIONS.find(([, wordClass]) => reading.is(preposition, wordClass))?.[0] ?? "other"}`);
  if (
    speaksOfSoldiers(reading, Math.max(sentence.from, hedged.from - NEAR), hedged.from) ||
    speaksOfSoldiers(reading, counted.to, Math.min(sentence.to, counted.to + NEAR))
  )
    signals.push("soldiers-near");
  const host = places.value.places[0] ?? null;
  const titled = topic.forceOfTitle(countryOf(host));
  if (titled !== null) signals.push(titled.id === force.value.id ? "title-force" : "title-other-force");
  const place = topic.placeOfDocument(force.value.id);
  if (place !== null) signals.push(countryOf(place) === countryOf(host) ? "document-place" : "other-place");
  const about = topic.forceOfDocument(countryOf(host));
  if (about !== null) signals.push(about.id === force.value.id ? "document-force" : "other-force");
  const said = topic.last;
  if (said !== null) {
    if (said.force.id === force.value.id && countryOf(said.place) === countryOf(host)) signals.push("said-both");
    else if (said.force.id === force.value.id) signals.push("said-force");
    else if (countryOf(said.place) === countryOf(host)) signals.push("said-place");
  }
  let others = 0;
  for (const mention of reading.mentionsIn(sentence.from, sentence.to))
    if (
      mention.force !== null &&
      mention.force.id !== force.value.id &&
      mention.force.id !== countryOf(host) &&
      countryOf(mention.place) !== countryOf(host)
    )
      others++;
  if (force.by === "implied" || places.by === "implied") signals.push(`others:${Math.min(others, 3)}`);
  return signals;
}
