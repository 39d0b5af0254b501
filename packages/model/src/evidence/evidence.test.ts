import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evidence } from "./evidence.ts";
import { codePointOffsets, indexCodePoints, sliceCodePoints } from "./index-code-points.ts";
import { makeEvidence } from "./make-evidence.ts";
import { verifyEvidence } from "./verify-evidence.ts";

const text = "There are some 2,500 US troops in Iraq and 2,500 US troops in Afghanistan.";
const helmets = "🪖🪖 There are some 2,500 🪖 troops in Iraq.";

describe("code points", () => {
  test("a text without surrogate pairs keeps its offsets", () => {
    const toCodePoint = codePointOffsets("Türkiye 500");
    expect([0, 8, 11].map(toCodePoint)).toStrictEqual([0, 8, 11]);
  });

  test("a surrogate pair counts once, a lone surrogate too", () => {
    expect(codePointOffsets(helmets)(helmets.indexOf("some"))).toBe(13);
    expect(indexCodePoints("\uD83E 900 \uDE96").length).toBe(7);
  });

  test("an offset inside a character or outside the text is refused", () => {
    expect(() => codePointOffsets(helmets)(1)).toThrow("inside a character");
    expect(() => codePointOffsets(helmets)(helmets.length + 1)).toThrow(RangeError);
    expect(() => codePointOffsets("900")(-1)).toThrow(RangeError);
    expect(() => sliceCodePoints("900", 0, 4)).toThrow("Offset 4 lies outside the text, which ends at 3.");
    expect(() => sliceCodePoints("900", 0.5, 2)).toThrow(RangeError);
  });

  const anyText = fc.string({ unit: fc.constantFrom("a", " ", "é", "ü", "🪖", "𝟗", "\u0301", "\n") });

  test("offsets agree with JavaScript's own reading of characters", () => {
    fc.assert(
      fc.property(anyText, (some) => {
        const characters = Array.from(some);
        const index = indexCodePoints(some);
        expect(index.length).toBe(characters.length);
        let utf16 = 0;
        for (const [codePoint, character] of characters.entries()) {
          expect(index.toCodePoint(utf16)).toBe(codePoint);
          expect(index.toUtf16(codePoint)).toBe(utf16);
          utf16 += character.length;
        }
        expect(index.toUtf16(characters.length)).toBe(utf16);
      }),
    );
  });

  test("what was quoted verifies, and in a changed text it does not", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (some, a, b) => {
        const length = indexCodePoints(some).length;
        fc.pre(length > 0);
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const evidence = Evidence.parse(makeEvidence(some, start, end));
        expect(evidence.exact).toBe(Array.from(some).slice(start, end).join(""));
        expect(verifyEvidence(some, evidence)).toStrictEqual({ ok: true });
        expect(
          verifyEvidence(
            `x${some}`.replaceAll(/./gsu, (c) => (c === "x" ? "y" : "x")),
            evidence,
          ).ok,
        ).toBe(false);
      }),
    );
  });
});

describe("evidence", () => {
  test("carries the exact words and 32 characters on either side", () => {
    expect(makeEvidence(text, 43, 59)).toStrictEqual({
      exact: "2,500 US troops ",
      prefix: " some 2,500 US troops in Iraq and ".slice(-32),
      suffix: "in Afghanistan.",
      start: 43,
      end: 59,
    });
    expect(makeEvidence(`${"🪖".repeat(40)}900${"🪖".repeat(40)}`, 40, 43).prefix).toBe("🪖".repeat(32));
  });

  test.each([
    ["nothing", 5, 5],
    ["backwards", 9, 5],
    ["past the end", 70, 99],
    ["before the beginning", -1, 5],
  ])("refuses to quote %s", (_, start, end) => {
    expect(() => makeEvidence(text, start, end)).toThrow(RangeError);
  });

  test.each([
    ["the words changed", text.replace("2,500", "2,000"), 'At 15 to 20 the text reads "2,000", not "2,500".'],
    [
      "the words before changed",
      text.replace("some", "same"),
      'the text reads "There are same ", not "There are some ".',
    ],
    ["the words after changed", text.replace("in Iraq", "at Iraq"), "not "],
    ["the text moved by one character", ` ${text}`, "not "],
    ["the text ends before it", text.slice(0, 18), "would stand at 15 to 20"],
    ["only a lookalike is left", `${" ".repeat(39)}${text.slice(39)}`, "not "],
  ])("does not verify where %s", (_, changed, why) => {
    const verified = verifyEvidence(changed, makeEvidence(text, 15, 20));
    expect(verified.ok).toBe(false);
    expect(verified.ok ? "" : verified.why).toContain(why);
  });

  test("a quote that begins before the text is refused, not wrapped around", () => {
    const evidence = { exact: "There", prefix: "Here. ", suffix: "", start: 0, end: 5 };
    expect(verifyEvidence(text, evidence)).toStrictEqual({
      ok: false,
      why: 'The text runs from 0 to 74; "Here. " would stand at -6 to 0.',
    });
  });

  test("an index of the text serves as the text", () => {
    const index = indexCodePoints(helmets);
    const evidence = makeEvidence(index, 13, 23);
    expect(evidence.exact).toBe("some 2,500");
    expect(verifyEvidence(index, evidence)).toStrictEqual({ ok: true });
  });
});
