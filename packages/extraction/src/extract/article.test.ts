import { existsSync, readFileSync } from "node:fs";
import { verifyEvidence } from "@muster/model";
import { describe, expect, it } from "vitest";
import { normalise } from "../normalise/index.ts";
import { extract } from "./index.ts";

// The article is somebody's text and no part of the repository: it lies beside the checkout, or where MUSTER_INPUT says.
const beside = new URL("../../../../../shared/input/nato-iraq-2021-02-18.txt", import.meta.url);
const path = process.env["MUSTER_INPUT"] ?? beside;
const there = existsSync(path);

describe("a real article of 18 February 2021, reworded by a machine", () => {
  it.skipIf(!there)("yields its four claims and no other (the article is not in the repository)", () => {
    const { text, statement } = normalise({ bytes: readFileSync(path), mediaType: "text/plain" });
    expect(statement.published).toEqual({ date: "2021-02-18", precision: "day" });
    const { claims } = extract({ text, statement, publishedAt: "2021-02-18" });
    const nato = {
      force: { id: "nato", name: "NATO" },
      place: { id: "iq", name: "Iraq" },
      mission: { id: "nmi", name: "NATO Mission Iraq" },
    };
    const us = { force: { id: "us", name: "United States" }, mission: null, population: "troops" };
    const day = { kind: "level", polarity: "asserted", asOf: { date: "2021-02-18", precision: "day" } };
    expect(claims).toMatchObject([
      {
        ...day,
        ...nato,
        series: "nato-mission-iraq",
        population: "personnel",
        modality: "planned",
        quantity: { point: 4000, qualifier: "about" },
      },
      {
        ...day,
        ...nato,
        series: "nato-mission-iraq",
        population: "personnel",
        modality: "reported",
        quantity: { point: 500, qualifier: "about" },
      },
      {
        ...day,
        ...us,
        series: "us-iraq",
        place: { id: "iq" },
        modality: "reported",
        quantity: { point: 2500, qualifier: "about", words: "some 2,500" },
      },
      {
        ...day,
        ...us,
        series: "us-syria",
        place: { id: "sy" },
        modality: "reported",
        quantity: { point: 900, qualifier: "exact", words: "900" },
      },
    ]);
    expect(claims.map((c) => c.evidence.exact)).toEqual([
      expect.stringContaining("roughly 4,000 troops"),
      expect.stringContaining("some 500 NATO personnel"),
      "some 2,500 US troops",
      expect.stringMatching(/^(?:another|one other) 900 in Syria$/),
    ]);
    for (const claim of claims) expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
  });
});
