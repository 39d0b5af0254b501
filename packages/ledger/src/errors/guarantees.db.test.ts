import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "pg";
import type { Ledger } from "../connect/index.ts";
import { openTestLedger, recordHistory, sampleSource } from "../testing/index.ts";
import { ConstraintError, type ConstraintName, LedgerError, translateError } from "./index.ts";

let ledger: Ledger;
let raw: Client;

const first = "2021-03-01T08:00:00.000Z";
const second = "2021-03-02T08:00:00.000Z";
// Two characters before the figures lie outside the Basic Multilingual Plane: offsets count code points.
const text = "🪖🪖 There are 2,500 US troops in Iraq and 900 US troops in Syria.";

beforeAll(async () => {
  ledger = await openTestLedger();
  await recordHistory(ledger, {
    source: sampleSource(),
    locator: "a.txt",
    looks: [
      { at: first, text },
      { at: second, text: text.replace("2,500", "2,000") },
    ],
  });
  raw = new Client({ connectionString: ledger.url });
  await raw.connect();
});

afterAll(async () => {
  await raw.end();
  await ledger.close();
});

/** Tries a statement as any program with the password could, and says which guarantee refused it. */
async function refusal(sql: string, values: unknown[] = []): Promise<ConstraintName | "accepted"> {
  await raw.query("begin");
  try {
    await raw.query(sql, values);
    return "accepted";
  } catch (error) {
    const typed = translateError(error);
    if (!(typed instanceof ConstraintError)) throw error;
    return typed.constraint;
  } finally {
    await raw.query("rollback");
  }
}

describe.each([
  ["blob", "blob_immutable", "size = size"],
  ["capture", "capture_immutable", "url = 'x'"],
  ["revision", "revision_immutable", "media_type = 'x'"],
  ["text", "text_immutable", "content = content || ' '"],
  ["difference", "difference_immutable", "silent_edit = not silent_edit"],
  ["extraction", "extraction_immutable", "claims = 0"],
  ["claim", "claim_immutable", "confidence = 1"],
  ["fact", "fact_immutable", "recorded_at = now()"],
  ["change", "change_append_only", "type = 'asserted'"],
])("what is recorded in %s", (table, trigger, assignment) => {
  it("cannot be updated, deleted or truncated", async () => {
    expect((await raw.query(`select 1 from "${table}"`)).rowCount).toBeGreaterThan(0);
    expect(await refusal(`update "${table}" set ${assignment}`)).toBe(trigger);
    expect(await refusal(`delete from "${table}"`)).toBe(trigger);
    expect(await refusal(`truncate "${table}" cascade`)).toMatch(/_immutable$|_append_only$|_kept$/);
  });
});

describe("a fact version", () => {
  /** The one version of the fact that never changed. */
  const open = "select v.id from fact_version v join fact f on f.id = v.fact_id where f.series_slug = 'us-syria'";

  it("can be closed, once, to a later time", async () => {
    expect(
      await refusal(`update fact_version set recorded_to = recorded_from + interval '1 ms' where id = (${open})`),
    ).toBe("accepted");
    expect(await refusal(`update fact_version set recorded_to = recorded_from where id = (${open})`)).toBe(
      "fact_version_closed_once",
    );
    expect(
      await refusal(`update fact_version set recorded_to = recorded_from - interval '1 day' where id = (${open})`),
    ).toBe("fact_version_closed_once");
    expect((await raw.query("select 1 from fact_version where recorded_to is not null")).rowCount).toBeGreaterThan(0);
    for (const value of ["null", "recorded_to", "recorded_to + interval '1 day'", "now()"]) {
      expect(await refusal(`update fact_version set recorded_to = ${value} where recorded_to is not null`)).toBe(
        "fact_version_closed_once",
      );
    }
  });

  it.each([
    "id = id || 'x'",
    "fact_id = (select max(id) from fact)",
    "claim_id = (select max(id) from claim)",
    "known_from = known_from - interval '1 day'",
    "known_to = now(), ended_by = (select max(id) from revision)",
    "recorded_from = recorded_from - interval '1 day'",
  ])("never changes otherwise, also not while it is closed: %s", async (assignment) => {
    expect(await refusal(`update fact_version set ${assignment}`)).toBe("fact_version_closed_once");
    expect(
      await refusal(
        `update fact_version set recorded_to = now(), ${assignment} where recorded_to is null and ended_by is null`,
      ),
    ).toBe("fact_version_closed_once");
  });

  it("is never removed", async () => {
    expect(await refusal("delete from fact_version")).toBe("fact_version_kept");
    expect(await refusal("truncate fact_version")).toBe("fact_version_kept");
  });

  const insert = (columns: string) => `
    insert into fact_version (id, fact_id, claim_id, known_from, known_to, ended_by, recorded_from, recorded_to)
    select 'new', fact_id, claim_id, ${columns} from fact_version where id = (${open})`;

  it("does not overlap another of its fact on both clocks", async () => {
    expect(await refusal(insert("known_from, known_to, ended_by, recorded_from, null"))).toBe(
      "fact_version_no_overlap",
    );
    expect(
      await refusal(insert("known_from + interval '1 day', null, null, recorded_from + interval '1 day', null")),
    ).toBe("fact_version_no_overlap");
    expect(
      await refusal(
        insert(
          "known_from - interval '1 day', null, null, recorded_from - interval '1 day', recorded_from + interval '1 ms'",
        ),
      ),
    ).toBe("fact_version_no_overlap");
  });

  it("may meet another of its fact on either clock", async () => {
    const ender = "(select max(id) from revision)";
    expect(await refusal(insert(`known_from - interval '1 day', known_from, ${ender}, recorded_from, null`))).toBe(
      "accepted",
    );
    expect(
      await refusal(insert("known_from, known_to, ended_by, recorded_from - interval '1 day', recorded_from")),
    ).toBe("accepted");
  });

  it("has an interval on both clocks, and says what ended it", async () => {
    const ender = "(select max(id) from revision)";
    expect(
      await refusal(insert(`known_from, known_from, ${ender}, recorded_from - interval '2 day', recorded_from`)),
    ).toBe("fact_version_known_span");
    expect(await refusal(insert("known_from, known_to, ended_by, recorded_from, recorded_from"))).toBe(
      "fact_version_recorded_span",
    );
    expect(
      await refusal(
        insert("known_from, known_from + interval '1 day', null, recorded_from - interval '2 day', recorded_from"),
      ),
    ).toBe("fact_version_ended_whole");
  });
});

describe("a blob", () => {
  it("is named by the digest of its bytes and counts them", async () => {
    const insert = "insert into blob (sha256, bytes, size, recorded_at) values ($1, $2, $3, now())";
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(await refusal(insert, [empty, Buffer.alloc(0), 0])).toBe("accepted");
    expect(await refusal(insert, [empty, Buffer.from("x"), 1])).toBe("blob_digest");
    expect(await refusal(insert, [empty.toUpperCase(), Buffer.alloc(0), 0])).toBe("blob_digest");
    expect(await refusal(insert, [empty, Buffer.alloc(0), 1])).toBe("blob_size");
  });
});

/** A copy of a claim with other evidence, the JSON and the columns agreeing. */
const copyOfClaim = (evidence: Record<string, string>) => {
  const part = (name: string) => evidence[name] ?? `evidence_${name}`;
  const parts = ["exact", "prefix", "suffix", "start", "end"];
  const body = parts.map((name) => `'${name}', ${part(name)}`).join(", ");
  return `
    insert into claim (id, revision_id, extractor, extractor_version, ordinal, series_slug, kind, modality, polarity,
      standing, low, low_open, high, high_open, point, qualifier, words, as_of, as_of_precision, as_of_first,
      as_of_last, confidence, ${parts.map((name) => `evidence_${name}`).join(", ")}, body, recorded_at)
    select 'new', revision_id, extractor, extractor_version, 99, series_slug, kind, modality, polarity, standing,
      low, low_open, high, high_open, point, qualifier, words, as_of, as_of_precision, as_of_first, as_of_last,
      confidence, ${parts.map(part).join(", ")}, body || jsonb_build_object('evidence', jsonb_build_object(${body})),
      recorded_at
    from claim where series_slug = 'us-iraq' order by id limit 1`;
};

describe("a claim's evidence", () => {
  it("stands in the text to the character, counted in code points", async () => {
    expect(await refusal(copyOfClaim({}))).toBe("accepted");
    const { rows } = await raw.query("select evidence_start from claim where series_slug = 'us-iraq' limit 1");
    expect(rows[0]).toEqual({ evidence_start: Array.from("🪖🪖 There are ").length });
  });

  it.each<[string, Record<string, string>]>([
    ["other words", { exact: "'9,999 US troops in Iraq'" }],
    ["a lookalike beside it", { start: "evidence_start + 1", end: "evidence_end + 1" }],
    ["offsets counted in UTF-16", { start: "evidence_start + 2", end: "evidence_end + 2" }],
    ["an end beyond the text", { start: "1000", end: "1000 + char_length(evidence_exact)" }],
    ["a negative start", { start: "-1", end: "char_length(evidence_exact) - 1" }],
    ["an end before the start", { start: "evidence_end", end: "evidence_start" }],
    ["nothing", { exact: "''", start: "evidence_start", end: "evidence_start" }],
    ["another prefix", { prefix: "'In Afghanistan there are '" }],
    ["a prefix longer than what precedes", { prefix: "'xx' || evidence_prefix" }],
    ["another suffix", { suffix: "' and elsewhere'" }],
    ["a suffix longer than what follows", { suffix: "evidence_suffix || repeat('x', 99)" }],
  ])("is refused with %s", async (_, evidence) => {
    expect(await refusal(copyOfClaim(evidence))).toBe("claim_evidence_stands");
  });

  it("is refused for a revision without a text", async () => {
    const orphan = copyOfClaim({}).replace("select 'new', revision_id", "select 'new', 'no such revision'");
    expect(await refusal(orphan)).toBe("claim_evidence_stands");
  });

  it.each([
    ["point", "9"],
    ["series_slug", "'us-syria'"],
    ["modality", "'planned'"],
    ["as_of", "'1999'"],
    ["standing", "'typo'"],
    ["evidence_exact", "'x'"],
  ])("and every other column say what the claim's JSON says: %s", async (column, value) => {
    const sql = copyOfClaim({});
    const at = sql.lastIndexOf("select 'new'");
    const changed = sql.slice(0, at) + sql.slice(at).replace(new RegExp(`\\b${column}\\b`), value);
    expect(changed).not.toBe(sql);
    expect(await refusal(changed)).toMatch(/^claim_(columns_agree|evidence_stands)$/);
  });
});

describe("a check", () => {
  it("is one for a slot, and one under way for a source", async () => {
    const insert = "insert into \"check\" (id, source_id, slot, enqueued_at) values ($1, 'notes', $2, now())";
    expect(await refusal(insert, ["x", "2030-01-01"])).toBe("accepted");
    expect(await refusal(insert, ["x", first])).toBe("check_source_id_slot_key");
    expect(await refusal(`${insert}, ('y', 'notes', '2031-01-01', now())`, ["x", "2030-01-01"])).toBe(
      "check_one_under_way",
    );
  });

  it("is history once it is closed", async () => {
    expect(await refusal("update \"check\" set outcome = 'failed'")).toBe("check_closed_once");
  });
});

const copyOfSeries = (
  slug: string,
) => `insert into series select ${slug}, force_id, 'Other', place_id, 'Other', mission_id, mission_name,
  population, count_basis_id, count_basis_name, recorded_at from series where slug = 'us-iraq'`;

describe("a series", () => {
  it("has one slug for one key, also where parts of it are absent", async () => {
    expect(await refusal(copyOfSeries("'us-in-iraq'"))).toBe("series_key");
    expect(await refusal(copyOfSeries("slug"))).toBe("series_pkey");
  });
});

describe("an error of the database", () => {
  it("comes out of a transaction typed, with the meaning and the consequence", async () => {
    const error = await ledger
      .transaction(async (tx) => await tx.claim.updateMany({ data: { confidence: 1 } }))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConstraintError);
    expect(error).toMatchObject({
      constraint: "claim_immutable",
      consequence: "never",
      message: "A claim is never changed or removed once it is recorded. (claim_immutable)",
    });
  });

  it.each<[string, () => Promise<unknown>, ConstraintName]>([
    [
      "a unique key",
      async () =>
        await ledger.transaction(
          async (tx) =>
            await tx.flagship.createMany({
              data: [
                { slug: "a", position: 0 },
                { slug: "b", position: 0 },
              ],
            }),
        ),
      "flagship_position_key",
    ],
    [
      "a foreign key",
      async () =>
        await ledger.transaction(
          async (tx) =>
            await tx.document.create({ data: { id: "x", sourceId: "none", locator: "x", recordedAt: new Date(0) } }),
        ),
      "document_source_id_fkey",
    ],
    [
      "a check",
      async () => await ledger.transaction(async (tx) => await tx.source.updateMany({ data: { kind: "rumour" } })),
      "source_kind_known",
    ],
    [
      "a trigger in raw SQL",
      async () => await ledger.transaction(async (tx) => await tx.$executeRaw`delete from "blob"`),
      "blob_immutable",
    ],
    ["a reading query", async () => await ledger.prisma.$queryRaw`delete from "blob" returning 1`, "blob_immutable"],
  ])("is recognised through the driver's wrapping: %s", async (_, act, constraint) => {
    const error = await act().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ constraint });
  });
});
