import { W } from "../../language/word-classes.ts";
import { lineHead } from "../../resolvers/line-head.ts";
import { type Gate, no } from "./basis.ts";

const FEW = 10;

/** Two or three soldiers in the news are an incident, unless somebody has them or sends them. */
export const few: Gate = (subject) => {
  const { figure, reading, counted, frame, hedged } = subject;
  if (
    figure.high >= FEW ||
    figure.high === 0 ||
    counted.rule === "strong" ||
    counted.rule === "list-line" ||
    counted.rule === "bracketed"
  )
    return null;
  if (figure.high <= 1)
    return figure.high === 1 && !reading.isNumber(figure.from) ? no("few", "a single person") : null;
  const verb = frame.left ?? frame.right ?? frame.described;
  const held =
    verb !== null &&
    (reading.is(verb.head, W.hold) ||
      reading.is(verb.head, W.send) ||
      reading.is(verb.head, W.base) ||
      reading.is(verb.head, W.remain) ||
      reading.is(verb.head, W.leave) ||
      reading.is(verb.head, W.be) ||
      reading.is(verb.head, W.comprise) ||
      reading.is(verb.head, W.leaveBehind) ||
      reading.is(verb.head, W.lower));
  const owned = reading.is(hedged.from - 1, W.its) || reading.is(hedged.from - 1, W.possessive);
  return held || owned || counted.part || lineHead(subject) !== null
    ? null
    : no("few", "a handful of people without a deployment");
};
