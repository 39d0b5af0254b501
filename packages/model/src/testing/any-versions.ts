import * as fc from "fast-check";
import type { FactVersion } from "../fact/fact.ts";
import { about, bucket, exactly, moreThan, upTo } from "../quantity/make-quantity.ts";
import { addDays } from "../time/find-days.ts";
import { citationOf, claimOf, versionOf } from "./make-claims.ts";

/** A day in 2020, 2021 or 2022. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1095 })
  .map((days) => addDays("2020-01-01", days));

const asOf = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
  anyDay.map((day) => day.slice(0, 4)),
  fc.constantFrom("2021-02-18", "2021-02", "2021"),
);

const quantity = fc.constantFrom(
  exactly(0),
  exactly(300),
  exactly(900),
  about(900),
  about(2000),
  moreThan(300),
  upTo(500),
  bucket(300, 900, "several hundred"),
);

const version = fc
  .record({
    asOf,
    quantity,
    kind: fc.constantFrom(...(["level", "level", "level", "level", "withheld", "increase"] as const)),
    modality: fc.constantFrom(...(["reported", "reported", "estimated", "planned", "authorised"] as const)),
    polarity: fc.constantFrom(...(["asserted", "asserted", "asserted", "denied"] as const)),
    standing: fc.constantFrom(...([null, null, null, "typo"] as const)),
    publisher: fc.constantFrom("AP", "AFP", "Reuters"),
    from: anyDay,
    to: fc.option(anyDay),
  })
  .map(({ publisher, from, to, ...claim }) => ({ publisher, from, to: to !== null && to > from ? to : null, claim }));

/** Versions of the facts of one series, each of another fact. */
export const anyVersions: fc.Arbitrary<FactVersion[]> = fc.array(version, { maxLength: 14 }).map((all) =>
  all.map(({ claim, publisher, from, to }, index) =>
    versionOf(
      claimOf({
        ...claim,
        quantity: claim.kind === "withheld" ? null : claim.quantity,
        citation: citationOf(publisher, null),
      }),
      { fact: `f${index}`, document: "doc", from, to },
    ),
  ),
);
