import type { Subject } from "../resolvers/subject.ts";
import type { Proposal } from "./propose.ts";

/** How far a number's own words reach: to the numbers beside it in its sentence that count people too. */
export function boundsOf(proposals: readonly Proposal[], at: number): Pick<Subject, "left" | "right"> {
  const here = proposals[at];
  if (here === undefined) return { left: 0, right: 0 };
  const { sentence } = here;
  let left = sentence.from;
  let right = sentence.to;
  for (let back = at - 1; back >= 0; back--) {
    const other = proposals[back];
    if (other === undefined || other.sentence !== sentence) break;
    if (other.counted === null) continue;
    left = Math.min(here.hedged.from, Math.max(other.hedged.to, other.counted.to));
    break;
  }
  for (let ahead = at + 1; ahead < proposals.length; ahead++) {
    const other = proposals[ahead];
    if (other === undefined || other.sentence !== sentence) break;
    if (other.counted === null || other.hedged.from < (here.counted?.to ?? 0)) continue;
    right = other.hedged.from;
    break;
  }
  return { left, right };
}
