import type { Claim } from "../claim/claim.ts";
import { makeEvidence } from "../evidence/make-evidence.ts";
import { formatCount } from "../quantity/format-quantity.ts";
import { about } from "../quantity/make-quantity.ts";
import type { RevisionClaims } from "../revision/revision.ts";
import { claimOf, storedOf } from "./make-claims.ts";

/** One figure of a written document: the words around it and what it says. `#` in `words` is where the number goes. */
export interface Sentence {
  readonly words: string;
  readonly people: number;
  readonly asOf?: string;
  readonly parts?: Partial<Omit<Claim, "asOf" | "series" | "quantity" | "evidence">>;
}

/** Writes a text of such sentences and reads its claims, each with its true offsets. */
export const write = (
  revision: string,
  publishedAt: string,
  sentences: readonly Sentence[],
  preface = "",
): RevisionClaims => {
  const written = sentences.map(({ words, people }) => words.replace("#", formatCount(people)));
  const text = [preface, ...written].join("\n\n");
  let from = preface.length;
  const claims = sentences.map(({ people, asOf = "2021-02-18", parts }, index) => {
    const start = from + 2;
    from = start + (written[index] ?? "").length;
    const evidence = makeEvidence(text, start, from);
    return storedOf(
      claimOf({ ...parts, asOf, quantity: about(people, `some ${formatCount(people)}`), evidence }),
      revision,
    );
  });
  return { revision, publishedAt, claims };
};
