import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

/** "the 500 troops that will deploy", "3,000 soldiers to be sent", "to join them by May". */
export const described: ModalityRule = ({ subject: { reading, frame } }) => {
  const { described: verb, left } = frame;
  if (verb === null) return null;
  // "troops ordered to Iraq", "soldiers foreseen for today".
  if (
    verb.form === "participle" &&
    (reading.is(verb.head, W.orders) || reading.is(verb.head, W.plan)) &&
    !reading.is(verb.head, W.send)
  )
    return stated("planned", "described");
  if (left !== null && (left.modal !== "none" || left.form !== "finite")) return null;
  if (left !== null) return verb.modal === "will" && verb.form === "finite" ? stated("planned", "described") : null;
  if (verb.modal === "will" || verb.modal === "would") return stated("planned", "described");
  if (verb.modal === "may") return stated("proposed", "described");
  return verb.form === "infinitive" &&
    (reading.is(verb.head, W.send) ||
      reading.is(verb.head, W.remain) ||
      reading.is(verb.head, W.leave) ||
      reading.is(verb.head, W.be))
    ? stated("planned", "described")
    : null;
};
