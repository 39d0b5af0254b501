import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "../env.ts";
import { counted, remark } from "../terminal/print.ts";
import { backoff, type Child, keepRunning } from "./child.ts";
import { openLogFile } from "./log-file.ts";

const Ready = z.object({ ready: z.literal(true) });

/** The one line a check leaves in the worker's log. */
const CheckLine = z.object({
  msg: z.literal("check"),
  source: z.string(),
  outcome: z.string(),
  ms: z.number().nullable(),
  revisions: z.number(),
  reason: z.string().nullable(),
});

export interface WorkerPlan {
  readonly databaseUrl: string;
  readonly home: string;
  readonly logPath: string;
}

export interface WorkerChild {
  readonly child: Child;
  readonly ready: Promise<void>;
}

function showCheck(line: string): void {
  if (!line.includes('"msg":"check"')) return;
  const read = CheckLine.safeParse(JSON.parse(line));
  if (!read.success) return;
  const { source, outcome, ms, revisions, reason } = read.data;
  const time = new Date().toTimeString().slice(0, 8);
  const what = reason ?? (outcome === "new" ? counted(revisions, "new revision") : outcome);
  const took = ms === null ? "" : `   ${(ms / 1000).toFixed(1)} s`;
  remark(`${time}  ${source.padEnd(24)} ${what}${took}`);
}

/** Starts the worker and keeps it running. Its log goes to a file; every check is shown as one line. */
export function startWorkerChild(plan: WorkerPlan): WorkerChild {
  const log = openLogFile(plan.logPath);
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const child = keepRunning({
    name: "worker",
    argv: [join(ROOT, "apps", "worker", "src", "main.ts"), "worker"],
    settings: () => ({ DATABASE_URL: plan.databaseUrl, MUSTER_HOME: plan.home }),
    onLine(line) {
      log(`${line}\n`);
      showCheck(line);
    },
    onMessage(message) {
      if (Ready.safeParse(message).success) resolve();
    },
    onCrash({ code, signal, crashes }) {
      const wait = backoff(crashes);
      remark(`! worker ended (${signal ?? `exit code ${code}`}); starting it again in ${wait / 1000} s`);
      return wait;
    },
  });
  return { child, ready };
}
