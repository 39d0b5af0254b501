import type { Mention } from "../gazetteer/types.ts";
import { W } from "../language/word-classes.ts";
import { lineHead } from "./line-head.ts";
import { placePhrases } from "./places.ts";
import { forceSpokenOf, placeSpokenOf } from "./spoken-of.ts";
import type { Subject } from "./subject.ts";

const LISTS = new Set(["list-line", "bracketed", "place-after"]);
const BACK = 4;

export interface ListRole {
  readonly owner: Mention;
  readonly is: "force" | "place";
}

/**
 * What the name of a list's line is: whose people they are, or where they are. "Kuwait, 13,004; Qatar, 8,115" under
 * American troops are places; "Albania: 90, Italy: 850" under Afghanistan are forces.
 */
export function listRole(subject: Subject): ListRole | null {
  const { counted, topic } = subject;
  const { reading, hedged } = subject;
  // "Britain (8,000 soldiers), France (4,000)".
  const before =
    reading.is(hedged.from - 1, W.openBracket) &&
    reading.is(counted.to, W.closeBracket) &&
    counted.mentions.length === 0
      ? reading.mentionAt(hedged.from - 2)
      : null;
  const owner = LISTS.has(counted.rule) ? counted.mentions[0] : (before ?? lineHead(subject) ?? undefined);
  if (owner === undefined) return null;
  if (counted.rule === "place-after" || owner.force === null || owner.form === "place" || owner.form === "capital")
    return { owner, is: "place" };
  if (owner.place === null || owner.form === "people" || owner.form === "mission") return { owner, is: "force" };
  // "Germany: 400 soldiers in Mali": where they are is said, so the line is about whose they are.
  if (
    placePhrases(reading, counted.to, subject.right).some(({ places }) =>
      places.every((place) => place.id !== owner.place?.id),
    )
  )
    return { owner, is: "force" };
  // "Estonia (Tapa)" over "Denmark: 204": under a place's heading the lines name whose people they are.
  const over = topic.headingPlace(subject.sentence);
  if (over !== null && over.id !== owner.place.id && topic.lastListRole !== "place" && LISTS.has(counted.rule))
    return { owner, is: "force" };
  const header = headerRole(subject);
  if (header !== null) return { owner, is: header };
  const recent = topic.lastListRole;
  if (recent !== null) return { owner, is: recent };
  const titled = topic.forceOfTitle(owner.place.id);
  const place =
    topic.headingPlace(subject.sentence) ?? placeSpokenOf(subject, BACK) ?? topic.placeOfDocument(owner.force.id);
  if (titled !== null && (place === null || place.id === owner.place.id || place.id === titled.id))
    return { owner, is: "place" };
  if (place !== null && place.id !== owner.place.id) return { owner, is: "force" };
  const force = forceSpokenOf(subject, owner.place.id, BACK)?.force ?? topic.forceOfDocument(owner.place.id);
  return { owner, is: force === null ? "force" : "place" };
}

const HEADER_BACK = 4;

/** What a table's header, or the words before a list, call its lines: "Contributor", "Host nation", "by country". */
function headerRole({ reading, sentence, hedged }: Subject): ListRole["is"] | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - HEADER_BACK); back--) {
    const line = reading.sentences[back];
    if (line === undefined) break;
    for (let at = Math.min(line.to, hedged.from) - 1; at >= line.from; at--) {
      if (reading.is(at, W.contributorWord)) return "force";
      if (reading.is(at, W.hostWord)) return "place";
    }
  }
  return null;
}
