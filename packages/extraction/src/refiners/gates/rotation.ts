import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const ROTATION = words(
  "replace replaces replacing replaced relieve relieves relieving rotation rotational rotate rotating swap",
);

/** "will deploy 1,800 soldiers to replace a brigade": as many go as come. */
export const rotation: Gate = ({ reading: { tokens }, hedged, counted, clauseEnd, right }) => {
  for (let at = counted.to; at < Math.max(right, Math.min(clauseEnd, counted.to + 22)); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (
      ROTATION.has(norm) &&
      norm !== "rotational" &&
      !(norm === "replaced" && ["be", "been", "not"].includes(tokens[at - 1]?.norm ?? "")) &&
      !(tokens[at - 1]?.norm === "a" && norm === "rotation" && tokens[at + 1]?.norm === "basis") &&
      norm !== "rotation"
    )
      return no("rotation", "they replace others, so the level stays");
    if (
      norm === "rotation" &&
      ["regular", "routine", "scheduled", "normal", "planned"].includes(tokens[at - 1]?.norm ?? "")
    )
      return no("rotation", "they replace others, so the level stays");
  }
  return tokens[hedged.from - 1]?.norm === "replacing" ? no("rotation", "those who are replaced") : null;
};
