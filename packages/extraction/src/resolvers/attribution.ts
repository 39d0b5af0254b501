import type { Attribution } from "@muster/model";
import { words } from "../language/phrases.ts";
import { SAID } from "../language/english/verbs.ts";
import { forceNouns } from "../gazetteer/organisations.ts";
import { stated, type Resolved, type Subject } from "./context.ts";

const OFFICES = words(
  "minister secretary president chief commander general spokesman spokeswoman spokesperson ambassador official officials chairman adviser admiral colonel premier chancellor lawmaker lawmakers senator diplomat diplomats source sources major lieutenant officer director envoy analyst analysts",
);
/** How newspapers, agencies and stations end their names: they say, but nobody speaks. */
const PRESS = words(
  "post times courant news agency reuters afp ap cnn bbc npr tribune journal stripes monitor beast independent tv press guardian telegraph daily observer herald globe magazine gazette today dpa tass xinhua anadolu sputnik interfax politico",
);
const NAMELESS = words("official officials source sources diplomat diplomats officer officers");
const REACH = 14;

/** Who says so, of the sentence that carries the number: "X said", "according to X". */
export function resolveAttribution({ reading, sentence }: Subject): Resolved<Attribution> | null {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (
      !SAID.has(norm) ||
      norm === "report" ||
      norm === "estimated" ||
      (norm === "stated" && tokens[at + 1]?.norm === "goal")
    )
      continue;
    const according = norm === "according" && tokens[at + 1]?.norm === "to";
    if (norm === "according" && !according) continue;
    const from = according ? at + 2 : Math.max(sentence.from, at - REACH);
    const to = according ? Math.min(sentence.to, at + 2 + REACH) : at;
    const who = speakerIn(reading, from, to, according);
    if (who) return stated(who, according ? "according-to" : `verb:${norm}`);
  }
  return null;
}

function speakerIn(reading: Subject["reading"], from: number, to: number, forward: boolean): Attribution | null {
  const { tokens } = reading;
  let start = from;
  let end = to;
  for (let at = forward ? from : to - 1; forward ? at < to : at >= from; at += forward ? 1 : -1) {
    const token = tokens[at];
    if (token === undefined) break;
    const stop = token.kind === "number" || [",", ";", ":", '"', "—", "that", "while", "but"].includes(token.norm);
    if (!stop) continue;
    if (forward) end = at;
    else start = at + 1;
    break;
  }
  let organisation: string | null = null;
  let office: string | null = null;
  let named: number[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = reading.mentionAt(at);
    const inName =
      mention !== null &&
      tokens[mention.to]?.kind === "word" &&
      (tokens[mention.to]?.upper ?? false) &&
      PRESS.has(tokens[mention.to]?.norm ?? "");
    if (mention?.target.force && !inName) {
      organisation ??= mention.target.force.name;
      at = mention.to - 1;
      continue;
    }
    organisation ??= forceNouns.get(token.norm)?.name ?? null;
    if (OFFICES.has(token.norm)) {
      office ??= token.norm;
      named = [];
      continue;
    }
    if (token.kind === "word" && token.upper && token.norm !== "the" && token.norm !== "a" && !SAID.has(token.norm))
      named.push(at);
    else if (token.norm !== "-" && token.norm !== ".") named = named.length >= 2 ? named : [];
  }
  const [first] = named;
  const last = named.at(-1);
  const speaker =
    first !== undefined && last !== undefined && last - first < 6
      ? reading.text.slice(tokens[first]?.start, tokens[last]?.end)
      : null;
  if (speaker === null && office === null && organisation === null) return null;
  if (
    speaker !== null &&
    last !== undefined &&
    (PRESS.has(tokens[last]?.norm ?? "") || (first === last && tokens[last]?.caps))
  )
    return { speaker: null, office, organisation: speaker, anonymous: false };
  const anonymous = speaker === null && office !== null && NAMELESS.has(office);
  return { speaker, office, organisation, anonymous };
}
