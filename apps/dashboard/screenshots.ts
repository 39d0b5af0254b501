// Photographs every page of a running dashboard, wide and on a phone, light and dark:
//   node apps/dashboard/screenshots.ts http://127.0.0.1:3000 screenshots
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { openBrowser } from "./src/testing/browser.ts";

const [address, folder = "screenshots"] = process.argv.slice(2);
if (address === undefined) {
  process.stderr.write("Usage: node apps/dashboard/screenshots.ts <address> [folder]\n");
  process.exit(2);
}

const Changes = z.object({
  changes: z.array(
    z.object({
      document: z.object({ id: z.string() }),
      revision: z.object({ number: z.number() }),
      afterId: z.string().nullable(),
    }),
  ),
});
const { changes } = Changes.parse(await (await fetch(`${address}/api/v1/changes?limit=1`)).json());
const [latest] = changes;
const document = latest === undefined ? null : `/documents/${latest.document.id}`;

const pages: Record<string, string> = {
  overview: "/",
  "series-nato": "/series/nato-mission-iraq",
  "series-nato-known-2021": "/series/nato-mission-iraq?knownAt=2021-02-20",
  "series-iraq": "/series/us-iraq",
  "series-iraq-all": "/series/us-iraq?since=all",
  "series-syria": "/series/us-syria",
  "series-withheld": "/series/us-iraq-assigned",
  documents: "/documents",
  ...(document === null || latest === undefined
    ? {}
    : {
        document: `${document}?revision=${latest.revision.number}#claim-${latest.afterId ?? ""}`,
        "document-difference": `${document}?from=${Math.max(1, latest.revision.number - 1)}&to=${latest.revision.number}`,
      }),
  changes: "/changes",
  sources: "/sources",
  source: "/sources/reference-figures",
  events: "/events",
  missing: "/nothing-here",
};

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: 2 });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path, { waitUntil: "networkidle" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
