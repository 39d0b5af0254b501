import { now } from "../now.ts";
import { listDefinitions } from "@muster/ledger/catalogue";
import type { Ledger } from "@muster/ledger/connect";
import { type ChangeRow, type CheckRow, listChanges, loadSource } from "@muster/ledger/queries";
import type { Env } from "../env.ts";
import { Failed, UsageError } from "../errors.ts";
import { openLog } from "../log.ts";
import { openChecks } from "./open-checks.ts";
import { openWork } from "./open-work.ts";

export interface CheckResult {
  readonly source: string;
  readonly check: Omit<CheckRow, "trace">;
}

export interface CheckReport {
  readonly checks: readonly CheckResult[];
  /** Jobs given up on the way, in whatever step. */
  readonly failed: number;
  /** What the feed gained meanwhile, the latest first. */
  readonly changes: readonly ChangeRow[];
}

/** The sources to check: the one that was named, enabled or not, or all that are enabled. */
async function choose(ledger: Ledger, named: string | null): Promise<string[]> {
  const definitions = await listDefinitions(ledger);
  if (named === null) return definitions.filter(({ enabled }) => enabled).map(({ id }) => id);
  if (definitions.some(({ id }) => id === named)) return [named];
  const known = definitions.map(({ id }) => id).join(", ");
  throw new UsageError(`There is no source ${JSON.stringify(named)}. There are: ${known || "none yet"}.`);
}

/** Checks now, and carries what the checks bring to the end of the flow. */
export async function checkSources(ledger: Ledger, env: Env, named: string | null): Promise<CheckReport> {
  const sources = await choose(ledger, named);
  const since = now();
  // What came of the checks is the answer; the log only tells what went wrong.
  const queue = await openWork({ env, ledger, log: openLog({ logLevel: "error" }), now });
  try {
    const asked = await openChecks(ledger, queue, { sources, now: since });
    const { failed } = await queue.drain();
    const checks: CheckResult[] = [];
    for (const { source, check: id } of asked) {
      const page = await loadSource(ledger, source);
      const found = page?.checks.find((check) => check.id === id);
      if (found === undefined) throw new Failed(`The check of ${source} is not in the ledger.`);
      const { trace: _, ...check } = found;
      checks.push({ source, check });
    }
    const { changes } = await listChanges(ledger, { limit: 500, since });
    return { checks, failed, changes };
  } finally {
    await queue.stop();
  }
}
