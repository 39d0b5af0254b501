import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "./hash-text.ts";

const reference = (text: string): string => createHash("sha256").update(text.toWellFormed(), "utf8").digest("hex");

test.each([
  "",
  "abc",
  "us-iraq",
  "Türkiye",
  "🪖",
  "\uD83E alone",
  "a".repeat(55),
  "a".repeat(56),
  "a".repeat(64),
  "a".repeat(1000),
])("%j hashes as everywhere else", (text) => {
  expect(hashText(text)).toBe(reference(text));
});

test("any text hashes as everywhere else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(hashText(text)).toBe(reference(text));
    }),
  );
});
