import { W } from "../language/word-classes.ts";
import type { Rejection } from "../grammar/rejection.ts";
import { GATES } from "../refiners/gates/index.ts";
import type { Subject } from "../resolvers/subject.ts";
import { type Components, resolve } from "./resolve.ts";

/** Ways of counting that lean on the number before, and how near it stands. */
const LEANING: ReadonlySet<string> = new Set(["bare", "of-them"]);
const LEANS = 9;
/** What makes a number no deployment, and with it those that lean on it. */
const NOT_DEPLOYED: ReadonlySet<string> = new Set([
  "befell",
  "trainees",
  "exercise",
  "prisoners",
  "cumulative",
  "not-ours",
  "done-to",
  "at-home",
]);

/** Decides of one number after the other what each says, or why it says nothing. */
export class Judge {
  readonly #leastConfidence: number;
  /** Where the last number ended that is no deployment, or -1. */
  #refusedTo = -1;
  /** Where the last number ended that is a part of another, or -1. */
  #partTo = -1;

  constructor(leastConfidence: number) {
    this.#leastConfidence = leastConfidence;
  }

  decide(subject: Subject): Components | Rejection {
    const { counted, hedged } = subject;
    if (LEANING.has(counted.rule) && this.#refusedTo !== -1 && hedged.from - this.#refusedTo < LEANS)
      return { by: "leans-on-rejected", why: "leans on a number that was rejected" };
    this.#refusedTo = -1;
    // "comprising 11,689 troops, 216 staff officers and 206 observers": parts, all of them.
    const part =
      this.#partTo !== -1 &&
      counted.mentions.length === 0 &&
      hedged.from - this.#partTo <= 1 &&
      (subject.reading.is(this.#partTo, W.comma) || subject.reading.is(this.#partTo, W.and));
    this.#partTo = part ? Math.max(hedged.to, counted.to) : -1;
    if (part) return { by: "part", why: "a part, as the number before it" };
    // The withholding of a number has no number to object to.
    for (const { gate } of counted.rule === "withheld" ? [] : GATES) {
      const refused = gate(subject);
      if (refused === null) continue;
      if (refused.by === "part") this.#partTo = Math.max(hedged.to, counted.to);
      if (NOT_DEPLOYED.has(refused.by)) this.#refusedTo = Math.max(hedged.to, counted.to);
      return refused;
    }
    return resolve(subject, this.#leastConfidence);
  }
}
