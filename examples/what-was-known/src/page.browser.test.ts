import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: ChildProcess;
let browser: Browser;
let address = "";

beforeAll(async () => {
  server = spawn(process.execPath, [join(import.meta.dirname, "serve.ts"), "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (server.stdout === null) throw new Error("The server has no output.");
  const [line]: unknown[] = await once(server.stdout, "data");
  address = String(line).trim();
  browser = await browsers.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await once(server, "exit");
});

test("the model runs in a browser, as it is, and answers there", { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);

  await page.waitForFunction(() => document.querySelector("output")?.textContent === "900");
  expect(await page.textContent("h2")).toBe("United States in Syria on 1 December 2024, as known on 18 December 2024");
  expect(await page.textContent("#why")).toContain("Carried forward");
  expect(await page.getAttribute("#source a", "href")).toContain("https://en.irna.ir/");

  await page.fill("[name=known]", "2024-12-20");
  expect(await page.textContent("output")).toBe("about 2,000");

  await page.selectOption("select", "nato-mission-iraq");
  await page.fill("[name=day]", "2021-02-18");
  expect(await page.textContent("output")).toBe("about 300");
  expect(await page.textContent("#besides")).toContain("Planned for 18 February 2021: about 4,000");
  expect(complaints).toStrictEqual([]);
});

const status = async (path: string): Promise<number> => (await fetch(address + path)).status;

test("the server gives the files of the page and no others", async () => {
  expect(await status("/model/index.ts")).toBe(200);
  expect(await status("/zod/index.js")).toBe(200);
  for (const path of [
    "/src/../package.json",
    "/src/..%2fpackage.json",
    "/src/file:///etc/passwd",
    "/etc/passwd",
    "/src/",
  ]) {
    expect(await status(path)).toBe(404);
  }
});
