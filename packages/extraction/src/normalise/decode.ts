/** How the characters were read, so that a look at the archive can be repeated. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly charsetFrom: "mark" | "header" | "document" | "default" | "fallback";
}

const HEAD = 2048;

function decoderFor(label: string | null | undefined): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    // Servers name charsets that do not exist; a browser goes on to the next hint, and so does this.
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** What stands in the `<meta …>` elements of a page's head, each without its end. */
const metaElements = (head: string): string =>
  head
    .split(/<meta\s/i)
    .slice(1)
    .map((rest) => rest.split(">", 1)[0] ?? "")
    .join(" ");

/** The charset that a page declares about itself, in its first bytes, as the HTML standard looks for it. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const meta = /\bcharset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(metaElements(head));
  const xml = /^<\?xml\s[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i.exec(head);
  const label = meta?.[1] ?? xml?.[1] ?? null;
  // A page that could be read this far in ASCII is not UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** Line ends become LF; NUL and halves of surrogate pairs, which no database stores, become U+FFFD. Nothing else moves. */
export function tidyCharacters(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll("\0", "\uFFFD").toWellFormed();
}

/** Bytes to characters: byte order mark, then the header, then what the document says of itself, then UTF-8. */
export function decode(bytes: Uint8Array, header: string | null, markup: boolean): Decoded {
  const tries: { label: string | null; from: Decoded["charsetFrom"] }[] = [
    { label: markOf(bytes), from: "mark" },
    { label: header, from: "header" },
    { label: markup ? declaredCharset(bytes) : null, from: "document" },
  ];
  for (const { label, from } of tries) {
    const decoder = decoderFor(label);
    if (decoder) return { text: tidyCharacters(decoder.decode(bytes)), charset: decoder.encoding, charsetFrom: from };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: tidyCharacters(text), charset: "utf-8", charsetFrom: "default" };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text: tidyCharacters(text), charset: "windows-1252", charsetFrom: "fallback" };
  }
}
