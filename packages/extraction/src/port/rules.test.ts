import { expect, it } from "vitest";
import { extract, EXTRACTOR } from "../extract/index.ts";
import { rules } from "./rules.ts";
import { document } from "./testing/make-answer.ts";

it("is the extractor of this package, through the port", async () => {
  expect(rules).toMatchObject(EXTRACTOR);
  expect(await rules.read(document)).toEqual(extract(document));
});

it("does not begin when it was called off", async () => {
  const reason = new Error("called off");
  await expect(rules.read(document, AbortSignal.abort(reason))).rejects.toBe(reason);
});
