import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test("quotes what needs quoting", () => {
  expect(csvLine(["some 2,500", 'they said "up to 500"', null, 2500, true, "two\nlines"])).toBe(
    '"some 2,500","they said ""up to 500""",,2500,true,"two\nlines"\r\n',
  );
});

test("no cell is a formula", () => {
  expect(csvLine(["=HYPERLINK(1)", "-5 men", "@x"])).toBe("'=HYPERLINK(1),'-5 men,'@x\r\n");
});
