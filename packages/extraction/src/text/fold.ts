import { characterAt } from "./characters.ts";
import { entityAt } from "./entities.ts";

/** A piece of text as rules match it: lower case, no accents, no lookalikes, nothing invisible, entities resolved. */
export function foldText(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length;) {
    const entity = text[at] === "&" ? entityAt(text, at) : null;
    if (entity) {
      folded += foldText(entity.character);
      at += entity.width;
      continue;
    }
    const { character, width } = characterAt(text, at);
    folded += character.folded;
    at += width;
  }
  return folded.length > 1 && folded.endsWith(".") ? folded.replaceAll(".", "") : folded;
}
