import { Readability } from "@mozilla/readability";
import type { Statement } from "@muster/model";
import { parseHTML } from "linkedom";
import { blockText } from "./block-text.ts";
import { NormaliseError } from "./errors.ts";
import { readStatement } from "./statement.ts";

/** Readability's own limit against pages that are only markup. */
const ELEMENTS = 100_000;
/** Below this many characters a page's main text is more likely missed than short. */
const SHORT = 140;
/** Readability's cost grows with the cube of the depth; a page that people read nests less deep than this. */
const DEEP = 200;

function isDeep(root: Node): boolean {
  let depth = 0;
  let node: Node | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      if (++depth > DEEP) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return false;
}

function parsed(source: string): Document {
  // A fragment without <html> gives linkedom a document without a body.
  const whole = /<html[\s>]/i.test(source.slice(0, 20_000))
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  return parseHTML(whole).document;
}

function mainText(document: Document): string | null {
  if (isDeep(document.documentElement)) return null;
  try {
    const article = new Readability<Node>(document, {
      serializer: (node) => node,
      maxElemsToParse: ELEMENTS,
      charThreshold: SHORT,
    }).parse();
    return article?.content ? blockText(article.content) : null;
  } catch {
    // Too large or too odd for it: the caller takes the body.
    return null;
  }
}

/** A page's main text and what it says of itself. Nothing in it is ever run. */
export function readHtml(source: string, url: string | null): { text: string; statement: Statement } {
  try {
    const document = parsed(source);
    const statement = readStatement(document, url);
    const body = blockText(document.body);
    // Readability takes the document apart, so it comes last.
    const main = mainText(document);
    const text = main !== null && (main.length >= SHORT || main.length * 2 >= body.length) ? main : body;
    return { text, statement };
  } catch (cause) {
    throw new NormaliseError(
      "unreadable",
      {
        what: `The page could not be parsed as HTML: ${cause instanceof Error ? cause.message : String(cause)}`,
        where: url ?? "no address given",
        remedy: "Look at the archived bytes; if they are a page, report it with them.",
      },
      { cause },
    );
  }
}
