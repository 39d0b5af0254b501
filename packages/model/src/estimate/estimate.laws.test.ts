import * as fc from "fast-check";
import { expect, test } from "vitest";
import { disjoint, overlap } from "../quantity/compare-quantities.ts";
import { anyDay, anyVersions } from "../testing/any-versions.ts";
import { addDays, firstDay, firstInstant, lastDay } from "../time/find-days.ts";
import { estimate } from "./estimate.ts";
import { timeline } from "./timeline.ts";
import type { Viewpoint } from "./types.ts";

const viewpoint: fc.Arbitrary<Viewpoint & { maxAgeDays: number }> = fc.record({
  asOf: anyDay,
  knownAt: anyDay.map(firstInstant),
  clock: fc.constant("public" as const),
  maxAgeDays: fc.constantFrom(0, 30, 400, 730),
});

test("the order of the versions decides nothing", () => {
  fc.assert(
    fc.property(
      anyVersions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      viewpoint,
      ([versions, shuffled], asked) => {
        expect(estimate(shuffled, asked)).toStrictEqual(estimate(versions, asked));
        expect(timeline(shuffled, asked)).toStrictEqual(timeline(versions, asked));
      },
    ),
  );
});

test("an answer rests on a reported level that was known, began by the day and is not too old", () => {
  fc.assert(
    fc.property(anyVersions, viewpoint, (versions, asked) => {
      const { state, chosen, quantity, carriedFrom } = estimate(versions, asked);
      expect((quantity === null) === (state === "none" || state === "withheld")).toBe(true);
      expect((carriedFrom === null) === (state !== "carried")).toBe(true);
      expect(quantity).toBe(state === "withheld" ? null : (chosen?.said.claim.quantity ?? null));
      expect((chosen === null) === (state === "none")).toBe(true);
      if (chosen === null) return;
      const { claim } = chosen.said;
      expect(["reported", "estimated"]).toContain(claim.modality);
      expect([claim.polarity, claim.standing]).toStrictEqual(["asserted", null]);
      expect(claim.kind).toBe(state === "withheld" ? "withheld" : "level");
      expect(chosen.knownFrom <= asked.knownAt && (chosen.knownTo === null || asked.knownAt < chosen.knownTo)).toBe(
        true,
      );
      expect(firstDay(claim.asOf) <= asked.asOf).toBe(true);
      if (state === "withheld") return;
      expect(asked.asOf <= addDays(lastDay(claim.asOf), asked.maxAgeDays)).toBe(true);
      expect(state === "observed").toBe(asked.asOf <= lastDay(claim.asOf));
    }),
  );
});

test("support can be true together with the chosen figure, contradiction cannot", () => {
  fc.assert(
    fc.property(anyVersions, viewpoint, (versions, asked) => {
      const { chosen, quantity, support, contradict, contested } = estimate(versions, asked);
      const [agree, disagree] = [support, contradict].map((some) => some.map(({ said }) => said.claim.quantity));
      for (const other of agree ?? [])
        expect(quantity && other ? overlap(quantity, other) : quantity).toBe(quantity ? true : null);
      for (const other of disagree ?? []) expect(quantity && other && disjoint(quantity, other)).toBe(true);
      expect([...support, ...contradict]).not.toContain(chosen);
      if (contested) expect(contradict.length).toBeGreaterThan(0);
    }),
  );
});

test("what becomes known later changes nothing that was known before", () => {
  fc.assert(
    fc.property(anyVersions, viewpoint, (versions, asked) => {
      const thenKnown = versions.filter(({ knownFrom }) => knownFrom <= asked.knownAt);
      expect(estimate(versions, asked)).toStrictEqual(estimate(thenKnown, asked));
    }),
  );
});

test("figures for later days change nothing on earlier ones", () => {
  fc.assert(
    fc.property(anyVersions, viewpoint, (versions, asked) => {
      const begun = versions.filter(({ said }) => firstDay(said.claim.asOf) <= asked.asOf);
      expect(estimate(versions, asked)).toStrictEqual(estimate(begun, asked));
    }),
  );
});

test("a timeline is what estimate answers, day by day, without a gap and without a needless step", () => {
  fc.assert(
    fc.property(anyVersions, viewpoint, fc.option(anyDay), (versions, asked, from) => {
      const { steps } = timeline(versions, from === null ? asked : { ...asked, from });
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        expect(step.from < step.to).toBe(true);
        expect(step.to).toBe(next?.from ?? addDays(asked.asOf, 1));
        if (next) expect(step.estimate).not.toStrictEqual(next.estimate);
        for (const day of [step.from, addDays(step.from, 1), addDays(step.to, -1)]) {
          if (day < step.to) expect(step.estimate).toStrictEqual(estimate(versions, { ...asked, asOf: day }));
        }
      }
      if (from !== null) expect(steps[0]?.from).toBe(from > asked.asOf ? undefined : from);
      else if (steps[0]) {
        expect(steps[0].estimate.state).not.toBe("none");
        expect(estimate(versions, { ...asked, asOf: addDays(steps[0].from, -1) }).state).toBe("none");
      }
    }),
    { numRuns: 300 },
  );
});
