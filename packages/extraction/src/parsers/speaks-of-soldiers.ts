import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";

/** Whether the words of `[from, to)` speak of soldiers, apart from nouns that may mean anybody. */
export function speaksOfSoldiers(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.is(at, W.troops) && !reading.is(at, W.weak)) return true;
    if (reading.is(at, W.body) && !reading.is(at, W.anyTeam)) return true;
    if (reading.is(at, W.militaryWord) && !reading.is(at, W.air)) return true;
    const mention = reading.mentionAt(at);
    if (mention?.form === "mission" || mention?.form === "unit") return true;
  }
  return false;
}
