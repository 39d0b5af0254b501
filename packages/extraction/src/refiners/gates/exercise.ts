import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const EXERCISE = words("exercise exercises drill drills manoeuvres maneuvers wargames rehearsal parade");

export const exercise: Gate = ({ reading: { tokens }, sentence }) => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (EXERCISE.has(norm)) return no("exercise", "an exercise is no deployment");
    if (norm === "war" && tokens[at + 1]?.norm === "games") return no("exercise", "an exercise is no deployment");
  }
  return null;
};
