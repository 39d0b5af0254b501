import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSource, type CatalogueEntry } from "@muster/ledger/catalogue";
import type { Ledger } from "@muster/ledger/connect";
import { pino } from "pino";
import { now } from "../now.ts";
import { openChecks } from "../worker/open-checks.ts";
import { openWork } from "../worker/open-work.ts";

/** An article of our own in the manner of the wire. */
export const article = `March 2, 2026

NATO agreed on Monday to expand its mission in Iraq to roughly 4,000 personnel, the alliance said.

NATO Mission Iraq currently has some 500 personnel. Some 2,500 US troops remain in Iraq, with another 900 in Syria.
`;

export interface Articles {
  readonly folder: string;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function makeArticles(): Promise<Articles> {
  const folder = await mkdtemp(join(tmpdir(), "muster-articles-"));
  return {
    folder,
    write: (name, text) => writeFile(join(folder, name), text),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function watch(ledger: Ledger, locator: string): Promise<void> {
  const entry: CatalogueEntry = {
    id: "articles",
    kind: "file",
    title: "Articles",
    publisher: null,
    locator,
    schedule: "hourly",
    enabled: true,
    options: {},
    mapping: null,
    published: null,
  };
  await addSource(ledger, entry, now());
}

const log = pino({ level: "silent" });

/** Opens a queue that does the flow in this process. */
export const openFlow = (ledger: Ledger) =>
  openWork({ env: { allowPrivate: false, concurrency: 4 }, ledger, log, now });

/** Queues a check of the articles without doing it. */
export async function ask(ledger: Ledger): Promise<void> {
  const queue = await openFlow(ledger);
  await openChecks(ledger, queue, { sources: ["articles"], now: now() });
  await queue.stop();
}

/** Does all that is queued, to the end. */
export async function drain(ledger: Ledger): Promise<{ done: number; failed: number }> {
  const queue = await openFlow(ledger);
  try {
    return await queue.drain();
  } finally {
    await queue.stop();
  }
}
