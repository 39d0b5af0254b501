const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS FORM BUTTON SELECT TEXTAREA NAV HEAD TITLE VIDEO AUDIO".split(
    " ",
  ),
);
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 " +
    "H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
const CELLS = new Set(["TD", "TH"]);
/** Blocks that belong together stand on lines of their own; all others are a paragraph apart. */
const TIGHT = new Set(["LI", "TR", "DT", "DD", "CAPTION"]);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of a subtree: paragraphs and headings apart by a blank line, list items and table rows one a line, cells by
 * a tab. Walks without recursion, for a page may nest as deep as it likes.
 */
export function blockText(root: Node): string {
  const lines: { text: string; tight: boolean }[] = [];
  let line = "";
  let tight = false;
  const close = (nextTight: boolean): void => {
    const text = line
      .replace(/[ \n\r\f\v]+/g, " ")
      .replaceAll(" \t", "\t")
      .replaceAll("\t ", "\t")
      .trim();
    if (text !== "") lines.push({ text, tight });
    line = "";
    tight = nextTight;
  };
  const leave = (node: Node): void => {
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (CELLS.has(name)) line += "\t";
    else if (BLOCKS.has(name)) close(false);
  };
  let node: Node | null = root;
  while (node !== null) {
    let descend = false;
    if (node.nodeType === TEXT) line += (node.nodeValue ?? "").replaceAll("\t", " ");
    else if (node.nodeType === ELEMENT || node === root) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") close(true);
      else if (!SILENT.has(name)) {
        if (BLOCKS.has(name)) close(TIGHT.has(name));
        descend = true;
      }
    }
    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (descend) leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    if (node === null || node === root) break;
    node = node.nextSibling;
  }
  close(false);
  return lines.map(({ text, tight }, at) => (at === 0 ? text : `${tight ? "\n" : "\n\n"}${text}`)).join("");
}
