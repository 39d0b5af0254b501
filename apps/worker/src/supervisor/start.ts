import { join } from "node:path";
import type { Env } from "../env.ts";
import { openDatabase } from "../home/database.ts";
import { readInstance, removeInstance, writeInstance } from "../home/instance.ts";
import { tryLock } from "../home/lock.ts";
import { print, remark } from "../terminal/print.ts";
import { stage } from "../terminal/stage.ts";
import { type Dashboard, startDashboard } from "./dashboard.ts";
import { prepareDatabase } from "./prepare.ts";
import { Scope } from "./scope.ts";
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
  if (instance === null) {
    remark(`Muster is just being started on ${home}.`);
    return 0;
  }
  const what = `Muster already runs on ${home} (process ${instance.pid}, since ${instance.startedAt})`;
  if (instance.address === null) remark(`${what}.`);
  else {
    remark(`${what}. Its address:`);
    await print(instance.address);
  }
  return 0;
}

/** The address once the dashboard answers; null where somebody asked to stop before. */
function awaitDashboard(dashboard: Dashboard, requests: StopRequests): Promise<string | null> {
  return Promise.race([dashboard.ready, requests.asked.then(() => null)]);
}

async function serve({ env, dashboard: wanted }: StartPlan, requests: StopRequests, scope: Scope): Promise<void> {
  const logs = join(env.home, "logs");
  const database = await stage("database", async (report) => {
    const opened = await openDatabase(env, () => report("waiting for another command to let go of it"));
    scope.onEnd(() => opened.release());
    return {
      ...opened,
      detail: opened.port === null ? "the one DATABASE_URL names" : `PostgreSQL on port ${opened.port}`,
    };
  });
  const instance = { pid: process.pid, startedAt: new Date().toISOString(), database: database.url };
  writeInstance(env.home, { ...instance, address: null });
  scope.onEnd(() => removeInstance(env.home));

  await prepareDatabase(database.url, env, requests.stop);
  if (requests.stop.aborted) return;

  const worker = startWorkerChild({ databaseUrl: database.url, home: env.home, logPath: join(logs, "worker.log") });
  scope.onAbandon(() => worker.child.kill());
  const dashboard = wanted
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
  scope.onAbandon(() => dashboard?.child.kill());
  scope.onEnd(async () => {
    await Promise.all([worker.child.stop(GRACE_MS), dashboard?.child.stop(GRACE_MS)]);
  });

  await stage("worker", async () => {
    await Promise.race([worker.ready, requests.asked]);
    return { detail: `process ${worker.child.pid}` };
  });
  if (dashboard === null) remark("\nMuster runs, without a dashboard. Ctrl-C stops it.");
  else {
    const { address } = await stage("dashboard", async () => {
      const address = await awaitDashboard(dashboard, requests);
      return { address, detail: address ?? "" };
    });
    if (address === null) return;
    writeInstance(env.home, { ...instance, address });
    remark("\nMuster runs; Ctrl-C stops it. Its address:");
    await print(address);
  }
  await requests.asked;
}

/** Everything on this machine: database, worker and dashboard, until somebody asks it to stop. Returns the exit code. */
export async function start(plan: StartPlan): Promise<number> {
  const own = tryLock(plan.env.home, "start");
  if (own === null) return sayWhatRuns(plan.env.home);
  const scope = new Scope();
  scope.onEnd(() => own.release());
  const requests = hearStopRequests(() => {
    scope.abandon();
    process.exit(130);
  });
  try {
    await serve(plan, requests, scope);
  } catch (error) {
    // What was under way when somebody asked to stop may break off; that is no failure.
    if (!requests.stop.aborted) throw error;
  } finally {
    const since = performance.now();
    if (requests.stop.aborted) remark("\nStopping…");
    await scope.end();
    requests.dispose();
    if (requests.stop.aborted) remark(`Stopped after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
  }
  return 0;
}
