import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, NormaliseError } from "./index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const day = (date: string): { date: string; precision: string } => ({ date, precision: "day" });

const noteWith =
  (front: string): (() => unknown) =>
  () =>
    normalise({ bytes: bytes(`---\n${front}\n---\nx`), mediaType: "text/markdown" });

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site | Troops stay</title>
<meta property="og:title" content="Troops stay"><link rel="canonical" href="/news/1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Troops stay, minister says","datePublished":"2021-03-04T23:30:00-05:00","dateModified":"2021-03-05"}]}</script>
<script>document.title = "never run"</script><style>p{color:red}</style></head><body><nav><a href="/">Home</a> <a href="/a">About 9,999 things</a></nav>
<article><h1>Troops stay</h1><p>The ministry said on Thursday that about 300 soldiers would remain in the north of the country for the whole of the coming year, as they had before.</p>
<p>It was the first such statement since the <b>summer</b>, and it came after weeks in which nobody would say anything about it at all in public.</p>
<ul><li>120 in the capital</li><li>180 at the base</li></ul>
<table><tr><th>Year</th><th>Troops</th></tr><tr><td>2020</td><td>310</td></tr></table></article><footer>Copyright</footer></body></html>`;

describe("normalise", () => {
  it("takes a page's main text, a line for each block", () => {
    const { text, format } = normalise({
      bytes: bytes(PAGE),
      mediaType: "text/html; charset=utf-8",
      url: "https://news.example/x",
    });
    expect(format).toBe("html");
    expect(text).toContain("coming year, as they had before.\n\nIt was the first");
    expect(text).toContain("since the summer, and");
    expect(text).toContain("120 in the capital\n180 at the base");
    expect(text).toContain("2020\t310");
    expect(text).not.toMatch(/never run|color:red|9,999|Copyright/);
  });

  it("reads what a page says of itself", () => {
    const { statement } = normalise({ bytes: bytes(PAGE), mediaType: "text/html", url: "https://news.example/x" });
    expect(statement).toEqual({
      title: "Troops stay, minister says",
      published: day("2021-03-04"),
      modified: day("2021-03-05"),
      url: "https://news.example/news/1",
      language: "en",
    });
  });

  it("takes the whole body of a page too short to have a main part", () => {
    expect(normalise({ bytes: bytes("<p>Some 40 troops.</p><p>More</p>"), mediaType: "text/html" }).text).toBe(
      "Some 40 troops.\n\nMore",
    );
  });

  it("survives a page that nests without end", () => {
    const deep = `${"<div>".repeat(20_000)}900 troops`;
    const read = (): unknown => {
      try {
        return normalise({ bytes: bytes(deep), mediaType: "text/html" }).text;
      } catch (error) {
        return error;
      }
    };
    const result = read();
    expect(result === "900 troops" || result instanceof NormaliseError).toBe(true);
  });

  it("cuts a note's front matter and reads it", () => {
    const note =
      '---\ntitle: "A note"\npublished: 2021-02-18\ncites:\n  - publisher: A\n    url: "https://a.example/"\n  - https://b.example/\n---\n\n# A note\n\nSome 500.\n';
    const read = normalise({ bytes: bytes(note), mediaType: "text/markdown" });
    expect(read.text).toBe("# A note\n\nSome 500.\n");
    expect(read.statement).toMatchObject({ title: "A note", published: day("2021-02-18") });
    expect(read.cites.map((c) => c.url)).toEqual(["https://a.example/", "https://b.example/"]);
  });

  it("says what is wrong with front matter", () => {
    expect(noteWith("published: soon")).toThrow(/published is not a date: "soon"/);
    expect(noteWith("title: [")).toThrow(NormaliseError);
  });

  it("reads the date line on top of plain text, and leaves it there", () => {
    const read = normalise({
      bytes: bytes("Mar 3, 2022\nTroops arrive\nSome 300 soldiers arrived.\n"),
      mediaType: "text/plain",
    });
    expect(read.text).toBe("Mar 3, 2022\nTroops arrive\nSome 300 soldiers arrived.\n");
    expect(read.statement).toMatchObject({ published: day("2022-03-03"), title: "Troops arrive" });
  });

  it.each([
    ["utf-8 mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), null, "a"],
    ["utf-16 mark", Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]), null, "é"],
    ["the header", Uint8Array.from([0xb1]), "iso-8859-2", "ą"],
    ["an unknown name in the header", bytes("é"), "utf-dreizehn", "é"],
    ["nothing, and not UTF-8", Uint8Array.from([0x93, 0x61, 0x94]), null, "“a”"],
  ])("decodes by %s", (_, source, charset, text) => {
    expect(normalise({ bytes: source, mediaType: "text/plain", charset }).text).toBe(text);
  });

  it("decodes a page by its meta element", () => {
    const page = Uint8Array.from([
      ...bytes('<html><head><meta charset="windows-1251"></head><body><p>'),
      0xc0,
      ...bytes("</p></body></html>"),
    ]);
    expect(normalise({ bytes: page, mediaType: "text/html" }).text).toBe("А");
  });

  it("keeps the source's characters but for line ends and what no database stores", () => {
    const source = bytes("e\u0301\u00A0\u00ADx\r\ny\0z");
    expect(normalise({ bytes: source, mediaType: "text/plain" }).text).toBe("e\u0301\u00A0\u00ADx\ny\uFFFDz");
  });

  it("names a media type it cannot read, and bytes that are no text", () => {
    expect(() => normalise({ bytes: bytes("%PDF"), mediaType: "application/pdf" })).toThrow(
      /cannot read application\/pdf/,
    );
    const noise = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32);
    expect(() => normalise({ bytes: noise, mediaType: "text/plain" })).toThrow(/not text/);
    expect(() => normalise({ bytes: bytes("<html><script>x</script></html>"), mediaType: "text/html" })).toThrow(
      /no text/,
    );
  });

  it("takes a hint only where the content is silent", () => {
    const hint = { title: "Hint", published: { date: "2020", precision: "year" } as const };
    expect(normalise({ bytes: bytes("a,b\n1,2\n"), mediaType: "text/csv", hint }).statement).toMatchObject(hint);
    expect(normalise({ bytes: bytes("1 May 2021\nx\n"), mediaType: "text/plain", hint }).statement.published).toEqual(
      day("2021-05-01"),
    );
  });

  it("returns well-formed text or a typed error for any page", () => {
    assert(
      property(string({ unit: "binary" }), (source) => {
        try {
          expect(normalise({ bytes: bytes(source), mediaType: "text/html" }).text.isWellFormed()).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NormaliseError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
