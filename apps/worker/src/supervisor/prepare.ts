import { now } from "../now.ts";
import { join } from "node:path";
import { listSources } from "@muster/ledger/queries";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import { migrate } from "@muster/ledger/migrate";
import { countJobs } from "@muster/ledger/queue";
import { applyCatalogue } from "../catalogue/apply-catalogue.ts";
import { type Env, ROOT } from "../env.ts";
import { openLog } from "../log.ts";
import { tick } from "../schedule.ts";
import { counted } from "../terminal/print.ts";
import { type Report, stage } from "../terminal/stage.ts";
import { openWork } from "../worker/open-work.ts";

const SHIPPED = join(ROOT, "data", "sources.yaml");
const PROGRESS_MS = 200;

/** Only tells a person how far it is: where the count fails, the work itself will say so. */
async function reportProgress(ledger: Ledger, report: Report): Promise<void> {
  try {
    const steps = await countJobs(ledger);
    report(
      `${counted(
        steps.reduce((sum, { ready, active }) => sum + ready + active, 0),
        "job",
      )} to go`,
    );
  } catch {
    report("");
  }
}

/**
 * Brings a database to where Muster can serve from it: the schema of this version, what ships, and, of sources that were
 * never checked, the first check through the whole flow. Sources seen before are left to the worker.
 */
export async function prepareDatabase(url: string, env: Env, stop: AbortSignal): Promise<void> {
  await stage("schema", async () => {
    const { applied } = await migrate(url);
    return { detail: applied.length === 0 ? "up to date" : counted(applied.length, "migration") };
  });
  const ledger = await openLedger({ url, name: "muster start" });
  try {
    await stage("data", async () => {
      const { added, changed, unchanged, events } = await applyCatalogue(ledger, SHIPPED, { root: ROOT, now: now() });
      const sources = counted(added.length + changed.length + unchanged.length, "source");
      return { detail: `${sources}, ${counted(events ?? 0, "event")}` };
    });
    const unseen = (await listSources(ledger)).filter(({ enabled, lastCheck }) => enabled && lastCheck === null);
    if (unseen.length === 0 || stop.aborted) return;
    await stage("first checks", async (report) => {
      const log = openLog({ logLevel: "error" });
      const queue = await openWork({ env, ledger, log, now });
      const watch = setInterval(() => {
        void reportProgress(ledger, report);
      }, PROGRESS_MS);
      try {
        await tick({ ledger, queue, now });
        const stopped = new Promise<null>((resolve) =>
          stop.addEventListener("abort", () => resolve(null), { once: true }),
        );
        const drained = await Promise.race([queue.drain(), stopped]);
        if (drained === null) return { detail: "stopped" };
        const failed = drained.failed > 0 ? `, ${drained.failed} failed` : "";
        return { detail: `${counted(unseen.length, "source")}, ${counted(drained.done, "step")}${failed}` };
      } finally {
        clearInterval(watch);
        await queue.stop();
      }
    });
  } finally {
    await ledger.close();
  }
}
