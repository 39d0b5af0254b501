const SPACE = 0x20;
const EXCLAMATION_MARK = 0x21;
const FULL_STOP = 0x2e;
const QUESTION_MARK = 0x3f;

const stops = (code: number): boolean => code === FULL_STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK;

/** Cuts a text at each stop with blank space after it. Knows no abbreviations: the least that any reader has to do. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!stops(text.charCodeAt(at)) || text.charCodeAt(at + 1) > SPACE) continue;
    sentences.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}
