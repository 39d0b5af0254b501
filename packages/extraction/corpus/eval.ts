import { passages, score } from "./corpus.ts";

/** Prints every miss and every false claim with its explanation, then precision and recall. */
const scores = passages().map(score);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
for (const { passage, missed, wrong, extraction } of scores) {
  if (missed.length + wrong.length === 0) continue;
  console.log(`${passage.id}: ${passage.text.trim()}`);
  for (const claim of missed) console.log(`  missed  ${claim}`);
  for (const claim of wrong) console.log(`  wrong   ${claim}`);
  for (const { words, outcome, rule, why } of extraction.candidates)
    console.log(`          ${outcome === "kept" ? "+" : "-"} ${JSON.stringify(words)} ${rule}: ${why}`);
}
const found = sum(scores.map((s) => s.found.length));
const missed = sum(scores.map((s) => s.missed.length));
const wrong = sum(scores.map((s) => s.wrong.length));
const empty = scores.filter((s) => s.passage.claims.length === 0);
console.log(
  `${scores.length} passages, ${found + missed} claims: precision ${(found / (found + wrong)).toFixed(3)}, ` +
    `recall ${(found / (found + missed)).toFixed(3)}, ${empty.filter((s) => s.wrong.length === 0).length} of ${empty.length} empty passages left empty`,
);
