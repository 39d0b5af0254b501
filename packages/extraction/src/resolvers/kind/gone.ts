import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "withdraw 600 troops", "600 soldiers have left", "bring home 400"; all of somebody's are a level instead. */
export const gone: KindRule = ({ subject: { reading, frame, hedged, counted } }) => {
  const { left, right, described, preposition, from } = frame;
  const before = hedged.from - 1;
  const owned =
    reading.is(before, W.its) ||
    reading.is(before, W.possessive) ||
    reading.is(before, W.all) ||
    reading.is(before, W.remaining) ||
    reading.is(before, W.definite) ||
    (reading.is(hedged.to, W.remaining) && from < hedged.from) ||
    (reading.is(before, W.other) && reading.is(before - 1, W.definite));
  let its = false;
  for (let at = from; at < hedged.from; at++)
    its ||= reading.is(at, W.its) || (reading.is(at, W.possessive) && !reading.is(at, W.quote));
  const whole = (owned || its) && !counted.part;
  const object =
    left !== null &&
    preposition === -1 &&
    (reading.is(left.head, W.leave) || reading.is(left.head, W.lower)) &&
    !left.passive &&
    !reading.is(left.head, W.leaveBehind);
  const homeward =
    left !== null &&
    preposition === -1 &&
    (reading.is(left.head, W.become) || reading.is(left.head, W.send) || reading.is(left.head, W.orders)) &&
    sentHome(reading, left.to, counted.to);
  // "are left" is to stay.
  const staying = right !== null && reading.is(right.head, W.leaveBehind) && right.passive;
  const subject =
    right !== null &&
    preposition === -1 &&
    (reading.is(right.head, W.leave) || reading.is(right.head, W.lower)) &&
    !staying;
  const homecoming =
    right !== null && preposition === -1 && reading.is(right.head, W.comes) && reading.is(right.to, W.home);
  const going =
    described !== null && described.form !== "participle" && left === null && reading.is(described.head, W.leave);
  // "will move out of Okinawa", "60 soldiers flew out".
  const outward =
    right !== null &&
    preposition === -1 &&
    !right.passive &&
    (reading.is(right.head, W.move) || reading.is(right.head, W.send)) &&
    reading.is(right.to, W.outWord);
  if (!outward && !object && !homeward && !subject && !homecoming && !going) return null;
  return whole || counted.rule === "strong" ? stated("level", "all-of-them") : stated("decrease", "gone");
};

type KindInputReading = Parameters<KindRule>[0]["subject"]["reading"];

/** "bring 400 home", "bring home 400", "send 300 back". */
function sentHome(reading: KindInputReading, verbTo: number, nounTo: number): boolean {
  return (
    (reading.is(nounTo, W.outWord) && (reading.is(nounTo + 1, W.of) || reading.isSign(nounTo + 1))) ||
    reading.is(verbTo, W.home) ||
    reading.is(nounTo, W.home) ||
    (reading.is(nounTo, W.out) && reading.is(nounTo + 1, W.home)) ||
    (reading.is(nounTo, W.back) && (reading.is(nounTo + 1, W.home) || reading.is(nounTo + 1, W.to)))
  );
}
