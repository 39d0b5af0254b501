import { W } from "../../language/word-classes.ts";
import { UPPER } from "../../text/tokens.ts";
import { type Gate, no } from "./basis.ts";

const OLDEST = 100;
const LISTED = new Set(["name", "force", "mission", "place"]);

/** "Du Zhaoyu, 34, was", "the colonel, 46,", "who is 23", "Jordanians under 25": an age. */
export const age: Gate = ({ reading, counted, hedged, figure, frame }) => {
  if (figure.high >= OLDEST || counted.from !== counted.to) return null;
  const why = no("age", "an age");
  const before = hedged.from - 1;
  const closes =
    reading.is(hedged.to, W.comma) || reading.is(hedged.to, W.fullStop) || hedged.to >= reading.tokens.count;
  if (reading.is(before, W.comma) && closes && hedged.from === figure.from) {
    const mention = reading.mentionAt(before - 1);
    if (
      mention
        ? !LISTED.has(mention.form)
        : reading.tokens.has(before - 1, UPPER) ||
          reading.is(before - 1, W.office) ||
          reading.is(before - 1, W.singularPerson)
    )
      return why;
  }
  // "a lieutenant of 27", "Ciara Dolan (38)", "Tom Fay, at 57,".
  if (reading.is(before, W.of) && (reading.is(before - 1, W.office) || reading.is(before - 1, W.singularPerson)))
    return why;
  const bracket = reading.is(before, W.openBracket) && reading.is(hedged.to, W.closeBracket);
  if (bracket && reading.tokens.has(before - 1, UPPER) && reading.mentionAt(before - 1) === null) return why;
  if (reading.is(before, W.at) && reading.is(before - 1, W.comma) && closes) return why;
  if (
    frame.left !== null &&
    reading.is(frame.left.head, W.be) &&
    frame.left.to === hedged.from &&
    reading.is(frame.left.from - 1, W.who)
  )
    return why;
  const mention = reading.mentionAt(before);
  return (mention?.form === "people" || reading.is(before, W.person)) && hedged.from < figure.from ? why : null;
};
