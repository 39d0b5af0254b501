import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Quiet and reproducible: nothing is fetched in the background, letters are shaped the same everywhere. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-gpu",
  "--font-render-hinting=none",
];

/** A real Chromium: the one MUSTER_CHROMIUM names, else the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["MUSTER_CHROMIUM"] ?? (await chromium.executablePath());
  return await playwright.launch({ executablePath, args: ARGUMENTS, headless: true });
}
