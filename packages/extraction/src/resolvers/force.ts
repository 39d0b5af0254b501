import type { Named } from "@muster/model";
import type { Mention } from "../gazetteer/match.ts";
import { forceNouns } from "../gazetteer/organisations.ts";
import { words } from "../language/phrases.ts";
import { CLAUSE_SIGNS, ITS, PLACE_PREPOSITIONS, STOPS } from "../language/english/clauses.ts";
import { COUNTED } from "../language/english/nouns.ts";
import { SAID } from "../language/english/verbs.ts";
import type { Reading } from "../text/reading.ts";
import { implied, isDateline, lastSaidIn, type Rejection, type Resolved, stated, type Subject } from "./context.ts";

export type ForceRule = (subject: Subject, host: Named | null) => Resolved<Named> | Rejection | null;

const distinct = (mentions: readonly Mention[]): Named[] => {
  const found = new Map<string, Named>();
  for (const { target } of mentions) if (target.force) found.set(target.force.id, target.force);
  return [...found.values()];
};

/** "US troops", "American and British soldiers": named in the phrase itself. Several forces share one number. */
const inPhrase: ForceRule = ({ reading, counted, sentence }) => {
  if (counted.rule === "of-whom") return null;
  if (counted.nounFrom !== undefined && counted.mentions.length === 0) {
    // "the number of German troops in the force rose to 4,500": the noun's own name, not the nearest.
    for (let at = counted.nounFrom - 1; at >= Math.max(sentence.from, counted.nounFrom - 3); at--) {
      const owner = reading.mentionAt(at);
      const adjective = owner?.form === "name" && counted.rule === "size-of-body";
      if (owner?.target.force && owner.form !== "capital" && !adjective) return stated(owner.target.force, "phrase");
      if (STOPS.has(reading.tokens[at]?.norm ?? "") || reading.tokens[at]?.kind === "sign") break;
    }
  }

  const named = counted.mentions.filter((m) => {
    const next = reading.tokens[m.to];
    // "Iraq-based", "Syria-bound": where they are, not whose they are.
    return (
      !(next?.norm === "-" && ["based", "bound"].includes(reading.tokens[m.to + 1]?.norm ?? "")) && m.form !== "place"
    );
  });
  const forces = distinct(named);
  if (forces.length === 0) return null;
  const [first, ...others] = forces;
  if (first === undefined) return null;
  if (others.length > 0) {
    // "US Army", "NATO KFOR" say one thing twice; "US and British" say two.
    const joined = named.some(
      (m, at) => at > 0 && ["and", ",", "/", "&", "-"].includes(reading.tokens[m.from - 1]?.norm ?? ""),
    );
    const mission = named.find((m) => m.form === "mission");
    if (!joined && mission?.target.force) return stated(named[0]?.target.force ?? first, "phrase");
    return { by: "mixed-forces", why: `one number for ${forces.map((f) => f.name).join(" and ")}` };
  }
  return stated(first, "phrase");
};

/** "500 soldiers from Germany", "troops sent by France"; not "withdraw 500 troops from Germany". */
const SENT = words("sent provided contributed deployed supplied fielded offered pledged stationed");

const fromState: ForceRule = ({ reading, counted, right }, host) => {
  const { tokens } = reading;
  for (let at = counted.to; at < Math.min(right, counted.to + 4); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm)) return null;
    if (norm !== "from" && norm !== "by") continue;
    // "led by Germany" says who commands.
    if (norm === "by" && !SENT.has(tokens[at - 1]?.norm ?? "")) return null;
    const start = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    const mention = reading.mentionAt(start);
    const force = mention?.target.force;
    if (!mention || !force || mention.form === "capital" || force.id === host?.id) return null;
    // "moved from Syria to Iraq": where they were, not whose they are.
    if (norm === "from" && ["to", "into"].includes(tokens[mention.to]?.norm ?? "")) return null;
    const then = tokens[mention.to]?.norm ?? "";
    const more = (then === "," || then === "and") && reading.mentionAt(mention.to + 1)?.target.force;
    return more
      ? { by: "mixed-forces", why: "one number for several states" }
      : stated(force, norm === "by" ? "by-state" : "from-state");
  }
  return null;
};

const BEARINGS = words("northern southern eastern western central neighbouring neighboring nearby");

/** Where "France or Denmark" begins: what stands before the first of joined names goes for all of them. */
function leadOf(reading: Reading, mention: Mention): number {
  let at = mention.from;
  while (BEARINGS.has(reading.tokens[at - 1]?.norm ?? "")) at--;
  for (let steps = 0; steps < 8; steps++) {
    const joined = ["and", "or"].includes(reading.tokens[at - 1]?.norm ?? "") ? reading.mentionAt(at - 2) : null;
    if (!joined || joined.form !== mention.form) return at;
    at = joined.from;
  }
  return at;
}

const UNDER = words("of with outside against to from under for by as told within alongside and");

/** What can be whose soldiers are counted, read as the sentence's subject. */
function agentAt(reading: Reading, mention: Mention): Named | null {
  const { force } = mention.target;
  if (force === null || isDateline(reading, mention.from, mention.to)) return null;
  const owned =
    reading.tokens[mention.to]?.norm === "'s" ? reading.tokens[mention.to + 1]?.norm : reading.tokens[mention.to]?.norm;
  if (COUNTED.has(owned ?? "") || owned === "troop" || owned === "military") return force;
  const lead = leadOf(reading, mention);
  const before = reading.tokens[lead - 1]?.norm ?? "";
  const earlier = reading.tokens[lead - 2]?.norm ?? "";
  const behind = PLACE_PREPOSITIONS.has(before) || (before === "the" && PLACE_PREPOSITIONS.has(earlier));
  if (mention.form === "name" || mention.form === "capital") {
    if (
      behind ||
      before === "from" ||
      before === "near" ||
      before === "against" ||
      before === "with" ||
      before === "of" ||
      before === "told" ||
      before === "by" ||
      (before === "the" && ["from", "of", "with", "against"].includes(earlier))
    )
      return null;
    if (mention.form === "capital" && before === ",") return null;
  }
  if (mention.form === "force" || mention.form === "mission") {
    const under = before === "the" || before === "a" ? earlier : before;
    if ((PLACE_PREPOSITIONS.has(under) && under !== "on") || UNDER.has(under)) return null;
    if (
      reading.tokens[mention.to]?.norm === "-" &&
      reading.tokens[mention.to + 1]?.norm === "led" &&
      under !== "" &&
      !reading.tokens[mention.from]?.upper
    )
      return null;
  }
  if (mention.form === "people") {
    // "Iraqi officials said", "the Syrian border": nobody's soldiers yet.
    if (behind && !["military", "army", "forces", "command"].includes(reading.tokens[mention.to]?.norm ?? ""))
      return null;
  }
  return force;
}

/** "The United States has 2,500 troops": the nearest who could act, left of the number in its sentence. */
const OWN_BODIES = words("army military forces troops soldiers police navy");

/** Whether a bracket that holds a mention closes before the number. */
function inBrackets(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === "(") return false;
    if (norm === ")") return true;
  }
  return false;
}

const subjectOf: ForceRule = ({ reading, hedged, sentence }, host) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  const { tokens } = reading;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined) break;
    const force = agentAt(reading, mention);
    if (force === null) continue;
    if (force.id === host?.id) {
      if (OWN_BODIES.has(tokens[mention.to]?.norm ?? "") || OWN_BODIES.has(tokens[mention.to + 1]?.norm ?? ""))
        return { by: "home-force", why: `${force.name}'s own forces` };
      continue;
    }
    if (inBrackets(reading, mention.to, hedged.from)) continue;
    const previous = mentions[at - 1];
    const joint =
      previous &&
      ["and", "or"].includes(tokens[mention.from - 1]?.norm ?? "") &&
      (previous.to === mention.from - 1 || previous.to === mention.from - 2);
    const other = joint ? agentAt(reading, previous) : null;
    if (other && other.id !== force.id && other.id !== host?.id && previous?.form === mention.form)
      return { by: "mixed-forces", why: `one number for ${other.name} and ${force.name}` };
    return stated(force, "subject");
  }
  return null;
};

/** "The alliance has 500 personnel": a common noun for a force. */
const byNoun: ForceRule = ({ reading, hedged, sentence }) => {
  for (let at = hedged.from - 1; at >= sentence.from; at--) {
    const noun = reading.tokens[at]?.norm ?? "";
    const force = forceNouns.get(noun);
    const the = ["the", "western", "atlantic", "military", "defence", "us-led", "led", "this"].includes(
      reading.tokens[at - 1]?.norm ?? "",
    );
    if (force && the && reading.mentionAt(at) === null) return stated(force, "noun");
  }
  return null;
};

/** A force named right of the number in its own clause: "500 troops are in Iraq under NATO command". */
const laterInClause: ForceRule = ({ reading, counted, right }, host) => {
  for (const mention of reading.mentionsIn(counted.to, right)) {
    const { force } = mention.target;
    if (force === null || force.id === host?.id) continue;
    const before = reading.tokens[mention.from - 1]?.norm ?? "";
    if (
      mention.form === "mission" ||
      (mention.form === "force" && ["under", "of", "by", "for", "the"].includes(before))
    )
      return implied(force, "later-in-clause");
  }
  return null;
};

/** "there are 20,000 soldiers in the mission": the mission spoken of before, and not who spoke of it. */
const theMission: ForceRule = ({ reading, hedged, sentence }, host) => {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to; at++) {
    const noun = tokens[at]?.norm ?? "";
    if (
      (noun !== "mission" && noun !== "force" && noun !== "operation") ||
      tokens[at - 1]?.norm !== "the" ||
      reading.mentionAt(at)
    )
      continue;
    if (at > hedged.to + 8) return null;
    const from = reading.sentences[Math.max(0, sentence.index - 4)]?.from ?? 0;
    for (const mention of reading.mentionsIn(from, at).toReversed()) {
      const { force } = mention.target;
      if (force && force.id !== host?.id && (mention.form === "mission" || mention.form === "force"))
        return implied(force, "the-mission");
    }
  }
  return null;
};

/** "28 states contribute to KFOR, with a strength of 4,686": the mission named in the sentence, however it is named. */
const byMission: ForceRule = ({ reading, hedged, sentence }, host) => {
  for (const mention of reading.mentionsIn(sentence.from, hedged.from).toReversed())
    if (mention.form === "mission" && mention.target.force && mention.target.force.id !== host?.id)
      return implied(mention.target.force, "mission");
  return null;
};

/** "Its 2,500 troops", "the troops": whoever was spoken of last, in this sentence or the few before it. */
const spokenOf: ForceRule = ({ reading, sentence, said, title, hedged }, host) => {
  const { tokens } = reading;
  const leaning = ITS.has(tokens[hedged.from - 1]?.norm ?? "");
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - 3); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const last = lastSaidIn(said, back);
    if (last && last.force.id !== host?.id) return implied(last.force, "said-before");
    const agents = new Map<string, Named>();
    for (let at = earlier.from; at < earlier.to; at++) {
      const noun = forceNouns.get(reading.tokens[at]?.norm ?? "");
      if (noun && reading.mentionAt(at) === null && reading.tokens[at - 1]?.norm === "the") agents.set(noun.id, noun);
    }
    for (const mention of reading.mentionsIn(earlier.from, earlier.to)) {
      const force = agentAt(reading, mention);
      if (force && force.id !== host?.id) agents.set(force.id, force);
    }
    if (agents.size === 1 || (leaning && agents.size > 0)) {
      const [agent] = agents.values();
      if (agent) return implied(agent, "earlier-sentence");
    }
    if (agents.size > 1) return null;
  }
  const last = said.at(-1);
  if (last && last.force.id !== host?.id && sentence.index - last.sentence <= 4)
    return implied(last.force, "said-before");
  if (title) {
    const agents = new Map<string, Named>();
    for (const mention of title.mentions) {
      const force = agentAt(title, mention);
      if (force && force.id !== host?.id) agents.set(force.id, force);
    }
    const [agent] = agents.values();
    if (agents.size === 1 && agent) return implied(agent, "title");
  }
  return null;
};

/** "“We have 2,500 troops,” the US general said"; "..., the Pentagon said": who speaks of their own. */
const speaker: ForceRule = ({ reading, hedged, sentence }, host) => {
  const { tokens } = reading;
  let we = false;
  for (let at = sentence.from; at < hedged.from; at++) we ||= tokens[at]?.norm === "we" || tokens[at]?.norm === "our";
  const reach = we ? (reading.sentences[sentence.index + 1]?.to ?? sentence.to) : sentence.to;
  for (const mention of reading.mentionsIn(hedged.to, reach)) {
    const { force } = mention.target;
    if (force === null || force.id === host?.id) continue;
    const own = mention.form === "government" || mention.form === "force" || we;
    if (!own || mention.form === "capital") continue;
    for (let at = mention.from - 2; at < mention.to + (we ? 9 : 3); at++)
      if (speaks(reading, at)) return implied(force, we ? "we" : "speaker");
  }
  return null;
};

export const FORCE_RULES: readonly { readonly name: string; readonly rule: ForceRule }[] = [
  { name: "phrase", rule: inPhrase },
  { name: "from-state", rule: fromState },
  { name: "subject", rule: subjectOf },
  { name: "noun", rule: byNoun },
  { name: "later-in-clause", rule: laterInClause },
  { name: "speaker", rule: speaker },
  { name: "mission", rule: byMission },
  { name: "the-mission", rule: theMission },
  { name: "spoken-of", rule: spokenOf },
];

/** Whether the words just before a mention are somebody speaking. */
export const speaks = (reading: Reading, at: number): boolean => SAID.has(reading.tokens[at]?.norm ?? "");
