import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 14;

/** "400 were held in reserve at home", "300,000 people under arms": a state's army where it lives. */
export const atHome: Gate = ({ reading, counted, hedged, frame }) => {
  for (let at = Math.max(hedged.to, counted.to); at < Math.min(frame.clauseTo, counted.to + REACH); at++) {
    if (reading.is(at, W.home) && (reading.is(at - 1, W.at) || reading.is(at - 2, W.at)))
      return no("at-home", "at home, and not deployed");
    if (
      reading.is(at, W.its) &&
      reading.is(at + 1, W.own) &&
      (reading.is(at + 2, W.bearing) || reading.is(at + 2, W.land))
    )
      return no("at-home", "at home, and not deployed");
    if (reading.is(at, W.comma) && at > counted.to) break;
    if (reading.is(at, W.alertNoun) && !(reading.is(at, W.reserveWord) && !reading.is(at - 1, W.in)))
      return no("on-alert", "made ready, and not sent");
    if (reading.is(at, W.armsNoun) && reading.is(at - 1, W.under)) return no("whole-army", "an army's whole strength");
  }
  return null;
};
