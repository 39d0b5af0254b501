import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

const REACH = 12;

/** "parliament approved the deployment of 1,000", "gave its approval for up to 285": allowed by those who allow, and else planned. */
export const approved: ModalityRule = ({ subject: { reading, hedged, left, frame } }) => {
  if (frame.preposition === -1) return null;
  const from = Math.max(left, hedged.from - REACH);
  for (let at = hedged.from - 1; at >= from; at--) {
    if (!reading.is(at, W.approves)) continue;
    // "approved the deployment of", "approval for": the sending is what is approved.
    const sending = reading.is(frame.preposition - 1, W.sendingNoun) || at === frame.preposition - 1;
    if (!sending) continue;
    for (let back = at - 1; back >= Math.max(left, at - REACH); back--)
      if (reading.is(back, W.parliament)) return stated("authorised", "approved");
    return stated("planned", "approved");
  }
  return null;
};
