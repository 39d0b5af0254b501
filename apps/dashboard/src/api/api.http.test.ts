import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { muster } from "../testing/muster.ts";
import { type ServedDashboard, serveDashboard } from "../testing/serve-dashboard.ts";

let home: string;
let database: TestDatabase;
let dashboard: ServedDashboard;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "muster-api-"));
  database = await createDatabase();
  const at = { url: database.url, home };
  await muster(at, "source", "apply", "data/sources.yaml");
  await muster(at, "check", "reference-figures");
  dashboard = await serveDashboard({ databaseUrl: database.url });
}, 60_000);

afterAll(async () => {
  await dashboard?.stop();
  await database?.drop();
  await rm(home, { recursive: true, force: true });
});

const ask = async (path: string): Promise<Response> => await fetch(`${dashboard.url}${path}`);
const read = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => shape.parse(await (await ask(path)).json());

const Answer = z.object({
  series: z.object({ slug: z.string(), title: z.string() }),
  estimate: z.object({ state: z.string(), figure: z.string().nullable(), why: z.string() }),
  steps: z.array(z.object({ from: z.string(), to: z.string(), figure: z.string().nullable(), quantity: z.unknown() })),
  points: z.array(z.object({ modality: z.string(), figure: z.string().nullable() })),
});
const Page = z.object({ next: z.string().nullable(), facts: z.array(z.object({ id: z.string() })) });

test("lists the series, the flagships first", async () => {
  const { series } = await read(
    "/api/v1/series",
    z.object({ series: z.array(z.object({ slug: z.string(), flagship: z.boolean() })) }),
  );
  expect(series.slice(0, 3).map(({ slug }) => slug)).toEqual(["nato-mission-iraq", "us-iraq", "us-syria"]);
  expect(series.filter(({ flagship }) => flagship)).toHaveLength(3);
});

describe("a restatement is known from the day it was made", () => {
  test.each([
    ["2024-12-18", "900"],
    ["2024-12-20", "2,000"],
  ])("as known on %s", async (knownAt, figure) => {
    const { estimate } = await read(`/api/v1/series/us-syria?asOf=2024-12-19&knownAt=${knownAt}`, Answer);
    expect(estimate.figure).toContain(figure);
  });
});

test("planned and authorised figures are points, and never a step", async () => {
  const { steps, points } = await read("/api/v1/series/nato-mission-iraq?knownAt=2021-03-01", Answer);
  expect(points.map(({ modality, figure }) => `${figure} ${modality}`)).toContain("about 4,000 planned");
  for (const { figure } of steps) expect(figure ?? "").not.toContain("4,000");
});

test("on the recorded clock nothing was known before it was recorded", async () => {
  const { estimate } = await read("/api/v1/series/us-iraq?knownAt=2021-02-18&clock=recorded", Answer);
  expect(estimate).toMatchObject({ state: "none", figure: null });
});

test("facts come a page at a time, and every one once", async () => {
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: z.infer<typeof Page> = await read(
      `/api/v1/facts?series=us-iraq&limit=20${cursor === "" ? "" : `&cursor=${cursor}`}`,
      Page,
    );
    expect(page.facts.length).toBeLessThanOrEqual(20);
    seen.push(...page.facts.map(({ id }) => id));
    cursor = page.next;
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(new Set(seen).size).toBe(seen.length);
});

describe("what cannot be answered is a problem that says why", () => {
  const Problem = z.object({
    status: z.number(),
    detail: z.string(),
    parameters: z.array(z.object({ name: z.string(), given: z.string(), allowed: z.string() })).optional(),
  });
  test.each([
    ["/api/v1/series/us-iraq?knownAt=yesterday", "knownAt", "yesterday"],
    ["/api/v1/series/us-iraq?asOf=2021-02-30", "asOf", "2021-02-30"],
    ["/api/v1/series/us-iraq?clock=atomic", "clock", "atomic"],
    ["/api/v1/series/us-iraq?known=2021-02-18", "known", "2021-02-18"],
    ["/api/v1/series?limit=1", "limit", "1"],
    ["/api/v1/facts?modality=rumoured", "modality", "rumoured"],
    ["/api/v1/facts?limit=0", "limit", "0"],
    ["/api/v1/facts?cursor=abc", "cursor", "abc"],
    ["/api/v1/facts?series=%00", "series", "\u0000"],
    ["/api/v1/changes?type=moved", "type", "moved"],
    ["/api/v1/changes?since=lately", "since", "lately"],
    ["/api/v1/series/us-iraq/figures.csv?clock=atomic", "clock", "atomic"],
  ])("%s", async (path, name, given) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const { detail, parameters } = Problem.parse(await response.json());
    expect(parameters?.[0]).toMatchObject({ name, given });
    expect(detail).toContain(name);
  });

  test.each([
    "/api/v1/series/atlantis",
    "/api/v1/series/atlantis%00",
    "/api/v1/series/atlantis/figures.csv",
    "/api/v1/series/atlantis/figures.json",
  ])("%s is not found", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).detail).toContain("atlantis");
  });
});

test("a download holds what was said, marked as it stands, and nothing carried forward", async () => {
  const response = await ask("/api/v1/series/us-syria/figures.csv");
  expect(response.headers.get("content-disposition")).toMatch(
    /attachment; filename="muster-us-syria-known-\d{4}-\d{2}-\d{2}\.csv"/,
  );
  const csv = await response.text();
  expect(csv).toContain("typo");
  const Figures = z.object({
    figures: z.array(z.object({ plotted: z.boolean(), standing: z.string().nullable(), evidence: z.string() })),
  });
  const { figures } = await read("/api/v1/series/us-syria/figures.json", Figures);
  const { facts } = await read("/api/v1/facts?series=us-syria&limit=500", Page);
  expect(figures).toHaveLength(facts.length);
  expect(csv.split("\r\n")).toHaveLength(facts.length + 2);
  for (const { plotted, standing } of figures) if (standing !== null) expect(plotted).toBe(false);
  expect(figures[0]?.evidence).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/documents\/.+#claim-/);
});

test("says whether it is well", async () => {
  const health = await read(
    "/api/health",
    z.object({ ok: z.literal(true), sources: z.number(), jobs: z.array(z.unknown()) }),
  );
  expect(health.sources).toBeGreaterThan(0);
});
