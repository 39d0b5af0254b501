import { joinTokens } from "../text/join.ts";
import type { Token } from "../text/token.ts";
import { tokenise } from "../text/tokenise.ts";
import { organisationAliases } from "./organisations.ts";
import { stateAliases } from "./states.ts";
import type { Alias, Form, Target } from "./types.ts";

/** A name in the text: the tokens `[from, to)`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly target: Target;
}

interface Node {
  readonly next: Map<string, Node>;
  /** The alias that ends here, and the letters it needs to be capitals. */
  ends: { alias: Alias; needs: "caps" | "upper" | "nothing" } | null;
}

const node = (): Node => ({ next: new Map(), ends: null });

function build(aliases: readonly Alias[]): Node {
  const root = node();
  for (const alias of aliases) {
    const tokens = joinTokens(tokenise(alias.words));
    let at = root;
    for (const { norm } of tokens) {
      let next = at.next.get(norm);
      if (!next) at.next.set(norm, (next = node()));
      at = next;
    }
    const single = tokens.length === 1 ? tokens[0] : undefined;
    const needs = single?.caps && alias.words.length <= 5 ? "caps" : tokens[0]?.upper ? "upper" : "nothing";
    // The first alias wins: states before organisations, names before people.
    at.ends ??= { alias, needs };
    // "northern Cyprus" beside "Northern Cyprus": what one spelling allows is allowed.
    if (at.ends.alias.target.place?.id === alias.target.place?.id && needs === "nothing")
      at.ends = { ...at.ends, needs };
  }
  return root;
}

let index: Node | undefined;
function gazetteer(): Node {
  if (!index) {
    const states = stateAliases();
    index = build([...states, ...organisationAliases(states)]);
  }
  return index;
}

/** Text without capitals, or with nothing else, does not tell "turkey" from "Turkey"; then the letters' case says nothing. */
function caseSpeaks(tokens: readonly Token[]): boolean {
  let upper = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.norm === "'s") continue;
    words++;
    if (token.upper) upper++;
  }
  return upper > 0 && upper * 10 < words * 9;
}

const AMBIGUOUS_LOWER = new Set([
  "us",
  "au",
  "car",
  "gulf",
  "turkey",
  "chad",
  "jordan",
  "georgia",
  "togo",
  "poles",
  "swedes",
  "dane",
  "continent",
  "efp",
  "un",
  "eac",
]);

/** All names in the tokens, longest first, none inside another. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const root = gazetteer();
  const cased = caseSpeaks(tokens);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    let found: Mention | null = null;
    if (token.kind === "word") {
      let state: Node | undefined = root;
      for (let to = at; to < tokens.length && state; to++) {
        const here: Token | undefined = tokens[to];
        state = here === undefined ? undefined : state.next.get(here.norm);
        const ends = state?.ends;
        if (!ends) continue;
        const fits =
          ends.needs === "nothing" ||
          (cased
            ? ends.needs === "caps"
              ? token.caps
              : token.upper
            : !AMBIGUOUS_LOWER.has(token.norm) || lowerFits(tokens, at));
        if (fits) found = { from: at, to: to + 1, form: ends.alias.form, target: ends.alias.target };
      }
    }
    if (found) mentions.push(found);
    at = found ? found.to : at + 1;
  }
  return mentions;
}

const MILITARY = new Set(
  "troops soldiers forces military personnel army service marines peacekeepers led officials base".split(" "),
);

/** In text of one case only, "us" is the country where the military follows, and "us" where it does not. */
function lowerFits(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.norm === "-") return MILITARY.has(tokens[at + 2]?.norm ?? "");
  return next !== undefined && MILITARY.has(next.norm);
}
