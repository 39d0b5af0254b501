import { expect, test } from "vitest";
import { readId } from "./read-id.ts";

test("an id comes out of its address as it went in", () => {
  for (const id of ["b351b8be6e7c1f437f6e", "a b/ç%", "🪖"]) expect(readId(encodeURIComponent(id))).toBe(id);
});

test("what cannot be an id is none", () => {
  for (const segment of ["", "%00", "a%0Ab", "%E0%A4%A", "%"]) expect(readId(segment)).toBeNull();
});
