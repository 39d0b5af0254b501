import { words } from "../language/phrases.ts";
import { phrases } from "../language/phrases.ts";
import { COUNTED } from "../language/english/nouns.ts";
import type { Reading } from "../text/reading.ts";
import type { Sentence } from "../text/sentences.ts";

/** Words that keep a number back: the tokens `[from, to)`, from the refusal to the noun that is not counted. */
export interface Withheld {
  readonly from: number;
  readonly to: number;
  readonly nounFrom: number;
  readonly sentence: Sentence;
}

const verbs =
  "say,disclose,specify,give,provide,confirm,reveal,state,discuss,publish,release,comment on,divulge,share,tell".split(
    ",",
  );
const refusing =
  "declined to,declines to,refused to,refuses to,would not,will not,won't,wouldn't,no longer,stopped,has stopped,does not,has refused to".split(
    ",",
  );
const REFUSALS = phrases(
  [
    ...refusing.flatMap((refusal) => verbs.map((verb) => `${refusal} ${verb}`)),
    ...["publishes", "discloses", "releases", "reports"].map((verb) => `no longer ${verb}`),
    ...["publishing", "disclosing", "releasing", "reporting"].map((verb) => `stopped ${verb}`),
    "withheld, withholds, is withholding, has withheld, declined to publicly say, declined to publicly disclose, declined to say publicly, declined to say exactly",
  ].join(","),
);
const SECRET = phrases(
  "is classified, are classified, remains classified, remain classified, is secret, is withheld, are withheld, were withheld, was withheld, has not been disclosed, is not disclosed, not been made public, is not public, kept secret",
);
const SIZES = words("number numbers levels strength figure figures size count total");
const REACH = 9;

/** The counted noun that "how many" or "the number of" leads to from `at`, or -1. */
function objectFrom(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  let asked = false;
  for (let next = at; next < Math.min(end, at + REACH); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (norm === "how" && tokens[next + 1]?.norm === "many") asked = true;
    if (SIZES.has(norm)) {
      if (COUNTED.has(tokens[next - 1]?.norm ?? "")) return next + 1;
      asked = true;
    }
    if (asked && COUNTED.has(norm) && !SIZES.has(tokens[next + 1]?.norm ?? "")) return next + 1;
  }
  return -1;
}

/** "declined to say how many troops", "the number of soldiers is classified". A number beside it is no longer withheld. */
export function findWithheld(reading: Reading): Withheld[] {
  const found: Withheld[] = [];
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const end = REFUSALS.endFrom(reading.tokens, at);
      const noun = end === -1 ? -1 : objectFrom(reading, end, sentence.to);
      if (noun !== -1) {
        found.push({ from: at, to: noun, nounFrom: noun - 1, sentence });
        break;
      }
      const secret = SECRET.endFrom(reading.tokens, at);
      if (secret === -1) continue;
      let from = Math.max(sentence.from, at - 14);
      while (from < at && !SIZES.has(reading.tokens[from]?.norm ?? "") && reading.tokens[from]?.norm !== "how") from++;
      const subject = from < at ? objectFrom(reading, from, at) : -1;
      if (subject === -1) continue;
      found.push({ from, to: secret, nounFrom: subject - 1, sentence });
      break;
    }
  }
  return found;
}
