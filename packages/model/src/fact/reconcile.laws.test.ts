import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RevisionClaims } from "../revision/revision.ts";
import { citationOf, syria } from "../testing/make-claims.ts";
import { write, type Sentence } from "../testing/write-revisions.ts";
import { contentKey } from "./compare-claims.ts";
import type { FactVersion } from "./fact.ts";
import { reconcile } from "./reconcile.ts";

const instants = [18, 19, 20, 21, 22, 23].map((day) => `2021-02-${day}T00:00:00.000Z`);

const sentence: fc.Arbitrary<Sentence> = fc.record({
  words: fc.constantFrom(
    "There are # US troops left in Iraq now.",
    "Officials on the bases speak of # soldiers.",
    "# remain, says the spokesman.",
  ),
  people: fc.constantFrom(900, 2000, 2500),
  asOf: fc.constantFrom("2021-02-18", "2020"),
  parts: fc.constantFrom({}, {}, { place: syria }, { modality: "planned" as const }),
});
const row: fc.Arbitrary<Sentence> = fc
  .tuple(sentence, fc.constantFrom("k1", "k2", "k3"), fc.option(fc.constantFrom("2020-12-01", "2021-02")))
  .map(([said, key, published]) => ({
    ...said,
    parts: { ...said.parts, key, citation: citationOf("AFP", published) },
  }));

const history = (one: fc.Arbitrary<Sentence>): fc.Arbitrary<RevisionClaims[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...instants), fc.array(one, { maxLength: 5 })), { maxLength: 7 })
    .map((revisions) => revisions.map(([at, sentences], index) => write(`r${index}`, at, sentences)));
const prose = history(sentence);
const mixed = history(fc.oneof(sentence, row));

const byFact = (versions: readonly FactVersion[]): FactVersion[][] => [
  ...Map.groupBy(versions, ({ fact }) => fact.id).values(),
];

/** The revisions that stood for some time: the last by id of each instant. */
const standing = (revisions: readonly RevisionClaims[]): RevisionClaims[] =>
  revisions.filter((one) =>
    revisions.every((other) => other.publishedAt !== one.publishedAt || other.revision <= one.revision),
  );

describe("whatever a document's history is", () => {
  test("any order of arrival tells the same story", () => {
    fc.assert(
      fc.property(
        mixed.chain((revisions) =>
          fc.tuple(fc.constant(revisions), fc.shuffledSubarray(revisions, { minLength: revisions.length }), fc.nat()),
        ),
        ([revisions, shuffled, turn]) => {
          const turned = shuffled.map(({ claims, ...revision }) => ({
            ...revision,
            claims: [...claims.slice(turn % 5), ...claims.slice(0, turn % 5)],
          }));
          expect(reconcile("doc", turned)).toStrictEqual(reconcile("doc", revisions));
        },
      ),
    );
  });

  test("revisions given twice change nothing", () => {
    fc.assert(
      fc.property(mixed, fc.nat(6), (revisions, again) => {
        const twice = [...revisions, ...revisions.slice(again)];
        expect(reconcile("doc", twice)).toStrictEqual(reconcile("doc", revisions));
      }),
    );
  });

  test("a revision that says the same as the one before begins no version", () => {
    fc.assert(
      fc.property(mixed, (revisions) => {
        const latest = standing(revisions).toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))[0];
        const after = "2021-03-01T00:00:00.000Z";
        const repeated = latest ? [...revisions, { ...latest, revision: "r9", publishedAt: after }] : revisions;
        expect(reconcile("doc", repeated)).toStrictEqual(reconcile("doc", revisions));
      }),
    );
  });

  test("versions of one fact are never empty, never overlap, and differ where they touch", () => {
    fc.assert(
      fc.property(mixed, (revisions) => {
        for (const versions of byFact(reconcile("doc", revisions))) {
          for (const [index, version] of versions.entries()) {
            const next = versions[index + 1];
            expect(version.knownTo === null || version.knownFrom < version.knownTo).toBe(true);
            expect((version.knownTo === null) === (version.endedBy === null)).toBe(true);
            if (next === undefined) continue;
            expect(version.knownTo !== null && version.knownTo <= next.knownFrom).toBe(true);
            if (version.knownTo === next.knownFrom) {
              expect(contentKey(version.said.claim)).not.toBe(contentKey(next.said.claim));
            }
          }
        }
      }),
    );
  });

  test("at every instant the facts are what the revision of that instant says, no more and no less", () => {
    fc.assert(
      fc.property(prose, (revisions) => {
        const versions = reconcile("doc", revisions);
        for (const { publishedAt, claims } of standing(revisions)) {
          const known = versions.filter(
            ({ knownFrom, knownTo }) => knownFrom <= publishedAt && (knownTo === null || publishedAt < knownTo),
          );
          const said = claims.map(({ claim }) => contentKey(claim));
          expect(known.map((version) => contentKey(version.said.claim)).toSorted()).toStrictEqual(said.toSorted());
        }
      }),
    );
  });

  test("a fact never changes its series, kind, modality or key", () => {
    fc.assert(
      fc.property(mixed, (revisions) => {
        for (const versions of byFact(reconcile("doc", revisions))) {
          const identities = versions.map(({ said: { claim } }) =>
            [claim.series, claim.kind, claim.modality, claim.key].join(),
          );
          expect(new Set(identities).size).toBe(1);
        }
      }),
    );
  });
});

describe("whatever a document says", () => {
  const distinct = fc.uniqueArray(sentence, {
    minLength: 1,
    maxLength: 5,
    selector: ({ people, asOf, parts }) => JSON.stringify([people, asOf, parts]),
  });

  test("edited and edited back: the same facts, and the first state stands again", () => {
    fc.assert(
      fc.property(distinct, fc.array(sentence, { maxLength: 5 }), (first, second) => {
        const [a, b, c] = instants;
        const written = [write("r1", a ?? "", first), write("r2", b ?? "", second), write("r3", c ?? "", first)];
        const versions = reconcile("doc", written);
        const at = (instant = ""): string[] =>
          versions
            .filter(({ knownFrom, knownTo }) => knownFrom <= instant && (knownTo === null || instant < knownTo))
            .map(({ said }) => contentKey(said.claim))
            .toSorted();
        expect(at(c)).toStrictEqual(at(a));
      }),
    );
  });

  test("text that moves keeps every version", () => {
    fc.assert(
      fc.property(
        distinct.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([first, moved]) => {
          const [a, b] = instants;
          const before = reconcile("doc", [write("r1", a ?? "", first)]);
          const after = reconcile("doc", [write("r1", a ?? "", first), write("r2", b ?? "", moved, "New on top.")]);
          expect(after).toStrictEqual(before);
        },
      ),
    );
  });

  test("one edited number touches exactly one fact", () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (first, which) => {
        const [a, b] = instants;
        const edited = first.map((said, index) => (index === which % first.length ? { ...said, people: 2001 } : said));
        const versions = reconcile("doc", [write("r1", a ?? "", first), write("r2", b ?? "", edited)]);
        expect(versions.length).toBe(first.length + 1);
        expect(byFact(versions).length).toBe(first.length);
      }),
    );
  });

  test("two numbers of one series that change places stay two facts", () => {
    fc.assert(
      fc.property(fc.tuple(sentence, sentence), ([one, other]) => {
        const [a, b] = instants;
        const first = [one, { ...other, parts: one.parts ?? {} }];
        const swapped = [
          { ...one, people: other.people },
          { ...other, parts: one.parts ?? {}, people: one.people },
        ];
        const versions = reconcile("doc", [write("r1", a ?? "", first), write("r2", b ?? "", swapped)]);
        expect(byFact(versions).length).toBe(2);
      }),
    );
  });
});
