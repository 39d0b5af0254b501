import { setEnabled } from "@muster/ledger/catalogue";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import type { Queue } from "@muster/ledger/queue";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import type { Instant } from "@muster/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tick } from "./schedule.ts";
import { drain, makeArticles, openFlow, watch, type Articles } from "./testing/article-source.ts";

let articles: Articles;
let database: TestDatabase;
let ledger: Ledger;
let queue: Queue;

beforeEach(async () => {
  articles = await makeArticles();
  database = await createDatabase();
  ledger = await openLedger({ url: database.url, name: "test" });
  await watch(ledger, articles.folder);
  queue = await openFlow(ledger);
}, 60_000);
afterEach(async () => {
  await queue.stop();
  await ledger.close();
  await database.drop();
  await articles.remove();
});

const at = (time: Instant) => tick({ ledger, queue, now: () => time });

describe("tick", () => {
  it("opens one check a slot, and none while one is under way", async () => {
    expect(await at("2026-11-24T08:15:00.000Z")).toEqual(["articles"]);
    expect(await at("2026-11-24T08:16:00.000Z")).toEqual([]);
    expect(await at("2026-11-24T09:00:00.000Z")).toEqual([]);
    await drain(ledger);
    expect(await at("2026-11-24T08:59:00.000Z")).toEqual([]);
    expect(await at("2026-11-24T09:00:00.000Z")).toEqual(["articles"]);
  });

  it("opens one check when several tick at once", async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => at("2026-11-24T08:15:00.000Z")));
    expect(opened.flat()).toEqual(["articles"]);
    expect(await ledger.prisma.check.count()).toBe(1);
  });

  it("catches up once after three days asleep", async () => {
    await at("2026-11-21T08:00:00.000Z");
    await drain(ledger);
    expect(await at("2026-11-24T08:30:00.000Z")).toEqual(["articles"]);
    await drain(ledger);
    expect(await at("2026-11-24T08:31:00.000Z")).toEqual([]);
  });

  it("opens nothing when the clock goes back", async () => {
    await at("2026-11-24T08:00:00.000Z");
    await drain(ledger);
    expect(await at("2026-11-24T05:00:00.000Z")).toEqual([]);
  });

  it("leaves a disabled source alone", async () => {
    await setEnabled(ledger, "articles", false);
    expect(await at("2026-11-24T08:15:00.000Z")).toEqual([]);
  });
});
