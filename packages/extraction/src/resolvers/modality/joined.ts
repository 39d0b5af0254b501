import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

/** "up to 11,146 soldiers and no more than 680 police officers": joined to the number before, and said in the same way. */
export const joined: ModalityRule = ({ subject: { reading, hedged, left, groups, topic, sentence } }) => {
  const before = topic.lastIn(sentence.index);
  if (before === null || before.modality === "reported" || left <= sentence.from) return null;
  const link =
    reading.is(hedged.from - 1, W.and) ||
    reading.is(hedged.from - 1, W.comma) ||
    reading.is(hedged.from - 1, W.or) ||
    reading.is(left, W.and) ||
    reading.is(left, W.semicolon);
  if (!link || groups.some((group) => group.from >= left && group.to <= hedged.from)) return null;
  return implied(before.modality, "joined");
};
