import { BEFORE_YEAR } from "../language/english/numbers.ts";
import { phrases, words } from "../language/phrases.ts";
import { BEFELL, DID_TO } from "../language/english/verbs.ts";
import { lastSaidIn, type Rejection, type Subject } from "../resolvers/context.ts";

/** A reason why a number that counts soldiers is no force level all the same; null where it may be one. */
export type Gate = (subject: Subject) => Rejection | null;

const no = (by: string, why: string): Rejection => ({ by, why });

/** "in 2,014 troops" is no such thing: four digits after a word that dates. */
const year: Gate = ({ figure, reading }) => {
  const before = reading.tokens[figure.from - 1]?.norm ?? "";
  return figure.yearLike && BEFORE_YEAR.has(before) && before !== "from" && before !== "of" && before !== "by"
    ? no("year", "a year after a word that dates")
    : null;
};

const PASS = words("have has had were was been being be are who of them reportedly also already later then");

/** "2,500 troops were killed", "killing 14 soldiers", "trained 9,000 troops". */
const befell: Gate = ({ reading: { tokens }, counted, hedged, sentence, clauseEnd }) => {
  for (let at = counted.to, steps = 0; at < clauseEnd && steps < 6; at++, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (BEFELL.has(norm)) {
      // "troops have trained Iraqi soldiers": they did it, and it was not done to them.
      const active = ["have", "has", "had"].includes(tokens[at - 1]?.norm ?? "") && ACTIVE.has(norm);
      if (active) return null;
      if (
        norm === "served" &&
        tokens[at + 1]?.norm === "in" &&
        !["have", "had", "has"].includes(tokens[at - 1]?.norm ?? "")
      )
        return null;
      if (norm === "lost" || norm === "missing" || norm !== "trained" || tokens[at + 1]?.norm !== "to")
        return no("befell", `they were ${norm}`);
    }
    if (!PASS.has(norm) && !(norm === "in" || norm === "at")) break;
  }
  for (let at = counted.to + 1; at < Math.min(clauseEnd, counted.to + 9); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "," || norm === "who" || norm === "that" || norm === "which") break;
    // "45 German soldiers and police officers have been killed".
    if (
      BEFELL.has(norm) &&
      ["been", "were", "was", "being", "confirmed", "presumed", "reported"].includes(tokens[at - 1]?.norm ?? "") &&
      norm !== "trained"
    )
      return no("befell", `they were ${norm}`);
  }
  for (let at = hedged.from - 1, steps = 0; at >= sentence.from && steps < 3; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (DID_TO.has(norm)) return no("befell", `"${norm}" says what was done to them`);
    if (!["the", "of", "another", "by", "at", "an", "a", "out", "its", "their", "some"].includes(norm)) break;
  }
  return null;
};

const ACTIVE = words("trained captured killed wounded injured kidnapped lost");

const NEVER = words("not never n't cannot without refuse refuses refused declined rejected");

/** "would not send 500 troops", "ruled out sending 2,000": no such thing is said. */
const negated: Gate = ({ reading: { tokens }, hedged, sentence, left }) => {
  for (let at = hedged.from - 2, steps = 0; at >= Math.max(left, sentence.from) && steps < 5; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "," || norm === "that" || norm === "and") return null;
    const not = NEVER.has(norm) || norm.endsWith("n't");
    if (
      not &&
      [
        "only",
        "just",
        "yet",
        "rule",
        "ruled",
        "ruling",
        "less",
        "more",
        "fewer",
        "exceed",
        "exclude",
        "excluded",
      ].includes(tokens[at + 1]?.norm ?? "")
    )
      return null;
    if (not) return no("negated", `"${norm}" says that it is not so`);
    if (norm === "out" && (tokens[at - 1]?.norm ?? "").startsWith("rul")) {
      const far = [tokens[at - 2]?.norm ?? "", tokens[at - 3]?.norm ?? ""];
      return far.includes("not") || far.some((word) => word.endsWith("n't")) ? null : no("negated", "ruled out");
    }
    if (norm === "no" && (tokens[at + 1]?.norm ?? "").startsWith("plan")) return no("negated", "no plans");
  }
  return null;
};

const EXERCISE = words("exercise exercises drill drills manoeuvres maneuvers wargames rehearsal parade");

const exercise: Gate = ({ reading: { tokens }, sentence }) => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (EXERCISE.has(norm)) return no("exercise", "an exercise is no deployment");
    if (norm === "war" && tokens[at + 1]?.norm === "games") return no("exercise", "an exercise is no deployment");
  }
  return null;
};

const USUALLY = words("typically usually normally generally consists traditionally");

/** "A brigade usually has 3,000 to 5,000 soldiers": what a unit is, not where it is. */
const definition: Gate = ({ reading: { tokens }, left, hedged, clauseEnd }) => {
  for (let at = Math.max(left, hedged.from - 10); at < Math.min(clauseEnd, hedged.to + 6); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (USUALLY.has(norm) && norm !== "consists") return no("definition", "the usual size of a unit");
  }
  return null;
};

const ROTATION = words(
  "replace replaces replacing replaced relieve relieves relieving rotation rotational rotate rotating swap",
);

/** "will deploy 1,800 soldiers to replace a brigade": as many go as come. */
const rotation: Gate = ({ reading: { tokens }, hedged, counted, clauseEnd, right }) => {
  for (let at = counted.to; at < Math.max(right, Math.min(clauseEnd, counted.to + 22)); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (
      ROTATION.has(norm) &&
      norm !== "rotational" &&
      !(norm === "replaced" && ["be", "been", "not"].includes(tokens[at - 1]?.norm ?? "")) &&
      !(tokens[at - 1]?.norm === "a" && norm === "rotation" && tokens[at + 1]?.norm === "basis") &&
      norm !== "rotation"
    )
      return no("rotation", "they replace others, so the level stays");
    if (
      norm === "rotation" &&
      ["regular", "routine", "scheduled", "normal", "planned"].includes(tokens[at - 1]?.norm ?? "")
    )
      return no("rotation", "they replace others, so the level stays");
  }
  return tokens[hedged.from - 1]?.norm === "replacing" ? no("rotation", "those who are replaced") : null;
};

const CUMULATIVE = phrases(
  "have served, has served, had served, served in, rotated through, have rotated, have deployed, have passed through, have fought, have taken part, over the years, over the past, in total since",
);

const cumulative: Gate = ({ reading: { tokens }, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 8); at++)
    if (CUMULATIVE.endFrom(tokens, at) !== -1) return no("cumulative", "a total over time, not those there at once");
  return null;
};

const WORLDWIDE = phrases(
  "worldwide, around the world, across the world, overseas, abroad, globally, across the globe, in uniform, on active duty, in total worldwide, around the globe, in its armed forces, in its army",
);

const worldwide: Gate = ({ reading: { tokens }, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 7); at++)
    if (WORLDWIDE.endFrom(tokens, at) !== -1) return no("worldwide", "a total without a place");
  return null;
};

const FEW = 10;
const PRESENT = words(
  "has have had keeps sent send sending deploy deployed deploys contributes contributed contribute provide provided provides stationed is are were was remain remains remained will with consists includes include maintains withdraw withdrew of and up to from its their last remaining",
);

/** Two or three soldiers in the news are an incident, unless somebody has them or sends them. */
const few: Gate = ({ figure, reading: { tokens }, hedged, counted }) => {
  if (figure.high >= FEW || figure.high === 0 || counted.rule === "strong" || counted.rule === "size") return null;
  if (figure.high <= 1) return figure.high === 1 ? no("few", "a single person") : null;
  const before = [1, 2, 3].map((back) => tokens[hedged.from - back]?.norm ?? "");
  return before.some((word) => PRESENT.has(word)) ? null : no("few", "a handful of people without a deployment");
};

const PARTS = words("including among namely");

/** "4,000, including 900 trainers": a part of a number said before, not more people. */
const part: Gate = ({ reading: { tokens }, hedged, counted, said, sentence }) => {
  const before = tokens[hedged.from - 1]?.norm ?? "";
  const wider = tokens[hedged.from - 2]?.norm ?? "";
  const within =
    PARTS.has(before) ||
    (PARTS.has(wider) && before === "them") ||
    ((before === "whom" || before === "which") && wider === "of" && counted.rule !== "of-whom");
  const whole = lastSaidIn(said, sentence.index) !== null;
  return within && whole && counted.rule !== "elided" ? no("part", "a part of the number before it") : null;
};

const TRAINEES = words("train trains training trained graduate graduates graduated equip recruit");

/** "has trained 9,000 soldiers": those who were taught. */
const trainees: Gate = ({ reading: { tokens }, hedged, sentence, counted }) => {
  const weak = counted.weak && counted.mentions.length === 0;
  for (let at = hedged.from - 1, steps = 0; at >= sentence.from && steps < 3; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (TRAINEES.has(norm) && !(norm === "training" && weak)) return no("trainees", "those who are trained");
  }
  return null;
};

const LEADS = words("leads lead leading heads commands");

/** "Germany leads a battlegroup of 1,200": others' soldiers are among them. */
const leads: Gate = ({ reading: { tokens }, hedged, left, counted }) => {
  if (counted.mentions.length > 0) return null;
  for (let at = Math.max(left, hedged.from - 8); at < hedged.from; at++)
    if (LEADS.has(tokens[at]?.norm ?? "") && tokens[at - 1]?.norm !== "to")
      return no("leads", "a force led by one state, not its own soldiers");
  return null;
};

const FOREIGN = words("foreign international combined western multinational allied");
const MANY = words("countries nations states members allies partners contributors");
const NAMES_A_FORCE = 10;

/** "35,000 foreign troops", "40 countries contribute 47,600 troops", "the international forces": nobody's own. */
const anybody: Gate = ({ reading, hedged, counted, left }) => {
  const { tokens } = reading;
  if (counted.mentions.length > 0) return null;
  for (let at = counted.from; at < counted.to; at++)
    if (FOREIGN.has(tokens[at]?.norm ?? "")) return no("mixed-forces", "soldiers of several states");
  for (let at = hedged.from - 1; at >= Math.max(left, hedged.from - NAMES_A_FORCE); at--) {
    if (reading.mentionAt(at)?.target.force) return null;
    const norm = tokens[at]?.norm ?? "";
    const next = tokens[at + 1]?.norm ?? "";
    if (FOREIGN.has(norm) && (next === "forces" || next === "troops" || next === "soldiers"))
      return no("mixed-forces", "soldiers of several states");
    if (MANY.has(norm) && at < hedged.from - 1 && !["the", "its", "in", "of"].includes(tokens[at - 1]?.norm ?? ""))
      return no("mixed-forces", "soldiers of several states");
    if (norm === "members" || norm === "allies") return no("mixed-forces", "soldiers of several states");
  }
  return null;
};

/** "Each of the battlegroups consists of about 1,000 soldiers": one number for several bodies. */
const each: Gate = ({ reading: { tokens }, sentence, hedged }) => {
  const first = tokens[sentence.from]?.norm;
  return first === "each" && hedged.from - sentence.from < 14 ? no("each", "the size of each of several bodies") : null;
};

/** "14,000 more troops than were there before": a comparison, not a reinforcement. */
const compared: Gate = ({ reading: { tokens }, counted, clauseEnd }) => {
  if (!counted.more) return null;
  for (let at = counted.to; at < Math.min(clauseEnd, counted.to + 8); at++)
    if (tokens[at]?.norm === "than") return no("compared", "more than there were, and not sent");
  return null;
};

export const GATES: readonly { readonly name: string; readonly gate: Gate }[] = [
  { name: "year", gate: year },
  { name: "befell", gate: befell },
  { name: "negated", gate: negated },
  { name: "exercise", gate: exercise },
  { name: "definition", gate: definition },
  { name: "rotation", gate: rotation },
  { name: "cumulative", gate: cumulative },
  { name: "worldwide", gate: worldwide },
  { name: "few", gate: few },
  { name: "part", gate: part },
  { name: "trainees", gate: trainees },
  { name: "leads", gate: leads },
  { name: "anybody", gate: anybody },
  { name: "each", gate: each },
  { name: "compared", gate: compared },
];
