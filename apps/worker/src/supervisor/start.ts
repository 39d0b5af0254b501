import { join } from "node:path";
import type { Env } from "../env.ts";
import { type Database, openDatabase } from "../home/database.ts";
import { readInstance, removeInstance, writeInstance } from "../home/instance.ts";
import { type Lock, tryLock } from "../home/lock.ts";
import { print, remark } from "../terminal/print.ts";
import { stage } from "../terminal/stage.ts";
import { startDashboard } from "./dashboard.ts";
import { prepareDatabase } from "./prepare.ts";
import { hearStopRequests, type StopRequests } from "./signals.ts";
import { startWorkerChild } from "./worker.ts";

/** What a child gets to finish in, out of the five seconds that stopping everything may take. */
const GRACE_MS = 3000;

export interface StartPlan {
  readonly env: Env;
  readonly dashboard: boolean;
}

async function sayWhatRuns(home: string): Promise<number> {
  const instance = readInstance(home);
  if (instance?.address != null) {
    remark(`Muster already runs on ${home} (process ${instance.pid}, since ${instance.startedAt}). Its address:`);
    await print(instance.address);
  } else if (instance === null) remark(`Muster is already being started on ${home}.`);
  else remark(`Muster already runs on ${home} (process ${instance.pid}, since ${instance.startedAt}).`);
  return 0;
}

async function serve(plan: StartPlan, requests: StopRequests, onStop: (undo: () => Promise<void> | void) => void, onInsist: (act: () => void) => void) {
  const { env } = plan;
  const logs = join(env.home, "logs");
  const database: Database = await stage("database", async (report) => {
    const opened = await openDatabase(env, () => report("waiting for another command to let go of it"));
    onStop(() => opened.release());
    return { ...opened, detail: opened.port === null ? "the one DATABASE_URL names" : `embedded, on port ${opened.port}` };
  });
  if (requests.stop.aborted) return;
  const instance = { pid: process.pid, startedAt: new Date().toISOString(), database: database.url };
  writeInstance(env.home, { ...instance, address: null });
  onStop(() => removeInstance(env.home));

  await prepareDatabase(database.url, env, requests.stop);
  if (requests.stop.aborted) return;

  const worker = startWorkerChild({ databaseUrl: database.url, home: env.home, logPath: join(logs, "worker.log") });
  onInsist(() => worker.child.kill());
  const dashboard = plan.dashboard
    ? startDashboard({
        databaseUrl: database.url,
        host: env.host,
        port: env.port,
        logPath: join(logs, "dashboard.log"),
        onAddress(address) {
          writeInstance(env.home, { ...instance, address });
          remark(`The dashboard moved: ${address}`);
        },
      })
    : null;
  if (dashboard !== null) onInsist(() => dashboard.child.kill());
  onStop(async () => {
    await Promise.all([worker.child.stop(GRACE_MS), dashboard?.child.stop(GRACE_MS)]);
  });

  await stage("worker", async () => {
    await Promise.race([worker.ready, requests.asked]);
    return { detail: `process ${worker.child.pid}` };
  });
  if (dashboard === null) remark("\nMuster runs, without a dashboard. Ctrl-C stops it.");
  else {
    const { address } = await stage("dashboard", async () => {
      const address = await Promise.race([dashboard.ready, requests.asked.then(() => null)]);
      return { address, detail: address ?? "" };
    });
    if (address === null) return;
    writeInstance(env.home, { ...instance, address });
    remark("\nMuster runs; Ctrl-C stops it. Its address:");
    await print(address);
  }
  await requests.asked;
}

/** Everything on this machine: database, worker and dashboard, until somebody asks it to stop. */
export async function start(plan: StartPlan): Promise<number> {
  const own: Lock | null = tryLock(plan.env.home, "start");
  if (own === null) return sayWhatRuns(plan.env.home);
  const undo: (() => Promise<void> | void)[] = [() => own.release()];
  const atOnce: (() => void)[] = [];
  const requests = hearStopRequests(() => {
    for (const act of atOnce) act();
    process.exit(130);
  });
  try {
    await serve(plan, requests, (act) => undo.push(act), (act) => atOnce.push(act));
    return 0;
  } finally {
    const since = performance.now();
    if (requests.stop.aborted) remark("\nStopping…");
    for (const act of undo.reverse()) await act();
    if (requests.stop.aborted) remark(`Stopped after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
    requests.dispose();
  }
}
