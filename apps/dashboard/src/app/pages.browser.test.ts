import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../testing/browser.ts";
import { muster } from "../testing/muster.ts";
import { type ServedDashboard, serveDashboard } from "../testing/serve-dashboard.ts";
import { barriers, overflow, watchPage } from "../testing/watch-page.ts";

const ARTICLE = `18 February 2021

The mission in Iraq started in 2018. Some 2,500 US troops remain in Iraq, the correspondent writes.`;

let home: string;
let database: TestDatabase;
let bare: TestDatabase;
let dashboard: ServedDashboard;
let empty: ServedDashboard;
let browser: Browser;
let article: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "muster-dashboard-"));
  await mkdir(join(home, "watched"));
  [database, bare] = [await createDatabase(), await createDatabase()];
  const at = { url: database.url, home };
  await muster(at, "source", "apply", "data/sources.yaml");
  await muster(at, "check", "reference-figures");
  await muster(at, "check", "research-notes");
  const file = join(home, "watched", "article.txt");
  await muster(at, "source", "add", "article", "--kind", "file", "--locator", file, "--title", "An article");
  for (const text of [ARTICLE, ARTICLE.replace("2,500", "2,000")]) {
    await writeFile(file, text);
    await muster(at, "check", "article");
  }
  [dashboard, empty, browser] = await Promise.all([
    serveDashboard({ databaseUrl: database.url }),
    serveDashboard({ databaseUrl: bare.url }),
    openBrowser(),
  ]);
  const facts: { facts: { document: { id: string }; source: { id: string } }[] } = await (
    await fetch(`${dashboard.url}/api/v1/facts?limit=500`)
  ).json();
  article = facts.facts.find(({ source }) => source.id === "article")?.document.id ?? "";
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([dashboard?.stop(), empty?.stop()]);
  await Promise.all([database?.drop(), bare?.drop()]);
  await rm(home, { recursive: true, force: true });
}, 30_000);

const PAGES = [
  "/",
  "/series/nato-mission-iraq",
  "/series/us-iraq?since=all&knownAt=2021-02-18",
  "/series/us-iraq-assigned",
  "/series/us-syria?clock=recorded&knownAt=2021-02-18",
  "/series/us-iraq?knownAt=yesterday&since=soon",
  "/documents",
  "/documents/ARTICLE?revision=1",
  "/documents/ARTICLE?from=1&to=2",
  "/changes",
  "/changes?type=revised",
  "/sources",
  "/sources/reference-figures",
  "/sources/nato-mission-iraq-page",
  "/events",
  "/nothing-here",
];
const addressOf = (path: string): string => path.replace("ARTICLE", article);

test.each(PAGES)(
  "%s has no barrier and no complaint, light and dark, wide and on a phone",
  async (path) => {
    const { page, complaints, close } = await watchPage(browser);
    await page.goto(dashboard.url + addressOf(path), { waitUntil: "networkidle" });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  60_000,
);

test.each(["/", "/documents", "/changes", "/sources", "/events"])(
  "%s says what is missing while the ledger is empty",
  async (path) => {
    const { page, complaints, close } = await watchPage(browser);
    await page.goto(empty.url + path, { waitUntil: "networkidle" });
    expect(await page.locator("main").innerText()).toMatch(/yet|empty/);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  30_000,
);

test.each([
  "/documents/%00",
  "/sources/%00",
  "/series/%00",
  "/documents/nothing",
  "/series/nothing",
  "/sources/nothing",
])("%s is not found", async (path) => {
  expect((await fetch(dashboard.url + path)).status).toBe(404);
});

test("a place that is not in a list is told, and the list is shown", async () => {
  for (const path of ["/changes?cursor=abc", "/documents?cursor=abc"]) {
    const response = await fetch(dashboard.url + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("a place in this list");
  }
});

test("the overview shows the three flagship series and leads to their words", async () => {
  const { page, close } = await watchPage(browser);
  await page.goto(dashboard.url, { waitUntil: "networkidle" });
  const main = page.locator("main");
  for (const title of ["NATO Mission Iraq", "United States in Iraq", "United States in Syria"]) {
    expect(await main.getByRole("heading", { name: title, exact: true }).count()).toBe(1);
  }
  await close();
});

test("one click leads from a figure to the words it was read from, with the keyboard alone", async () => {
  const { page, close } = await watchPage(browser);
  await page.goto(`${dashboard.url}/series/nato-mission-iraq`, { waitUntil: "networkidle" });
  const row = page.getByRole("table").getByRole("row").filter({ hasText: "4,000" }).first();
  await row.getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/documents\/.+revision=\d+#claim-/);
  expect(await page.locator(":target").count()).toBe(1);
  expect(await page.locator("main").innerText()).toContain("4,000");
  await close();
}, 20_000);

test("the words of a claim are marked in the text, to the character", async () => {
  const { page, close } = await watchPage(browser);
  await page.goto(`${dashboard.url}${addressOf("/documents/ARTICLE?revision=1")}`, { waitUntil: "networkidle" });
  expect(await page.locator("mark").allInnerTexts()).toContain("Some 2,500 US troops");
  await close();
});

test("between two revisions the moved figure comes first, then the two words", async () => {
  const { page, close } = await watchPage(browser);
  await page.goto(`${dashboard.url}${addressOf("/documents/ARTICLE?from=1&to=2")}`, { waitUntil: "networkidle" });
  expect(await page.locator("main").innerText()).toMatch(/One figure moved[\s\S]*about 2,500[\s\S]*about 2,000/);
  expect(await page.locator("div > del").allInnerTexts()).toEqual(["2,500"]);
  expect(await page.locator("div > ins").allInnerTexts()).toEqual(["2,000"]);
  await close();
});

test("a figure's planned rival is never on the reported line", async () => {
  const { page, close } = await watchPage(browser);
  await page.goto(`${dashboard.url}/series/nato-mission-iraq?knownAt=2021-02-28`, { waitUntil: "networkidle" });
  const caption = await page.locator("figcaption").innerText();
  expect(caption).toContain("about 4,000 planned");
  expect(caption).not.toMatch(/^NATO in Iraq: about 4,000/);
  await close();
});

test("the slider asks what was known, and keeps it in the address", async () => {
  const { page, complaints, close } = await watchPage(browser);
  await page.goto(`${dashboard.url}/series/us-syria`, { waitUntil: "networkidle" });
  const slider = page.getByRole("slider", { name: /As known on/ });
  await slider.focus();
  await page.keyboard.press("Home");
  await page.waitForURL(/knownAt=\d{4}-\d{2}-\d{2}/);
  await expect.poll(() => page.locator("main").innerText()).toContain("as known on");
  expect(complaints).toEqual([]);
  await close();
}, 20_000);

describe("without a script", () => {
  test.each(["/", "/series/nato-mission-iraq", "/sources/reference-figures"])(
    "%s shows its figures, drawings and tables",
    async (path) => {
      const { page, close } = await watchPage(browser, { javaScriptEnabled: false });
      await page.goto(dashboard.url + path);
      expect(await page.locator("main").innerText()).toMatch(/\d,\d{3}|several hundred|\b0\b/);
      expect(await page.locator("table").count()).toBeGreaterThan(0);
      if (path !== "/sources/reference-figures")
        expect(
          await page
            .locator("svg:visible", { has: page.locator("text") })
            .first()
            .locator("path")
            .count(),
        ).toBeGreaterThan(3);
      await close();
    },
  );

  test("the question of what was known is a plain form", async () => {
    const { page, close } = await watchPage(browser, { javaScriptEnabled: false });
    await page.goto(`${dashboard.url}/series/us-syria`);
    await page.getByLabel("As known on", { exact: true }).fill("2024-12-18");
    await page.getByLabel("about", { exact: true }).fill("2024-12-01");
    await page.getByRole("button", { name: "Show" }).first().click();
    expect(page.url()).toContain("knownAt=2024-12-18");
    expect(page.url()).toContain("asOf=2024-12-01");
    expect(await page.locator("main").innerText()).toContain("For 1 December 2024, as known on 18 December 2024");
    await close();
  });
});

test("nothing on a page moves after it was first drawn", async () => {
  const { page, close } = await watchPage(browser);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push("value" in entry && typeof entry.value === "number" ? entry.value : 0);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${dashboard.url}/series/us-iraq`, { waitUntil: "networkidle" });
  const moved: unknown = await page.evaluate("window.shifts.reduce((sum, shift) => sum + shift, 0)");
  expect(moved).toBeLessThan(0.01);
  await close();
});

test("a page runs only what carries its own nonce", async () => {
  const read = async (): Promise<string> => (await fetch(dashboard.url)).headers.get("content-security-policy") ?? "";
  const [first, second] = [await read(), await read()];
  expect(first).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(first).toContain("default-src 'none'");
  expect(first).not.toBe(second);
  const html = await (await fetch(dashboard.url)).text();
  for (const [script] of html.matchAll(/<script\b[^>]*>/g)) expect(script).toMatch(/ nonce="/);
});

test("an outside link tells the other side nothing", async () => {
  const html = await (await fetch(`${dashboard.url}/series/nato-mission-iraq`)).text();
  const outside = html.match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
  expect(outside.length).toBeGreaterThan(5);
  for (const link of outside) expect(link).toContain('rel="noreferrer"');
});
