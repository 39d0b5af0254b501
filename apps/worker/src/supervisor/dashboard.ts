import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "../env.ts";
import { Failed } from "../errors.ts";
import { remark } from "../terminal/print.ts";
import { backoff, type Child, keepRunning } from "./child.ts";
import { openLogFile } from "./log-file.ts";

/** What the dashboard's server says over IPC once it answers. */
const Ready = z.object({ ready: z.literal(true), url: z.string() });

/** Its exit code for a port that somebody else has. */
const PORT_TAKEN = 98;

const ENTRY = join(ROOT, "apps", "dashboard", "serve.ts");
const GIVE_UP_AFTER = 4;

export interface DashboardPlan {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logPath: string;
  /** The address changed: a restart found the port taken. */
  readonly onAddress: (url: string) => void;
}

export interface Dashboard {
  readonly child: Child;
  /** Its address, once it answers; rejects when it does not come up. */
  readonly ready: Promise<string>;
}

/** Starts the dashboard on the first free port from the wanted one on, and keeps it running. */
export function startDashboard(plan: DashboardPlan): Dashboard {
  const log = openLogFile(plan.logPath);
  let port = plan.port;
  let address: string | null = null;
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  // The stage that waits for it reports the failure; it may come before that stage.
  ready.catch(() => {});
  if (!existsSync(ENTRY)) reject(new Failed(`The dashboard is missing: there is no ${ENTRY}.`));
  const child = keepRunning({
    name: "dashboard",
    argv: [ENTRY],
    settings: () => ({
      DATABASE_URL: plan.databaseUrl,
      HOST: plan.host,
      PORT: String(port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    }),
    onLine: (line) => log(`${line}\n`),
    onMessage(message) {
      const said = Ready.safeParse(message);
      if (!said.success || said.data.url === address) return;
      const moved = address !== null;
      address = said.data.url;
      resolve(address);
      if (moved) plan.onAddress(address);
    },
    onCrash({ code, signal, crashes }) {
      if (code === PORT_TAKEN) {
        if (port - plan.port >= 100 || port === 65_535) {
          reject(new Failed(`No port from ${plan.port} to ${port} is free. Choose another with --port.`));
          return null;
        }
        remark(`  port ${port} is taken, trying ${port + 1}`);
        port += 1;
        return 0;
      }
      if (address === null && crashes >= GIVE_UP_AFTER) {
        reject(
          new Failed(`The dashboard does not come up (${signal ?? `exit code ${code}`}). Its log: ${plan.logPath}`),
        );
        return null;
      }
      const wait = backoff(crashes);
      if (address !== null)
        remark(`! dashboard ended (${signal ?? `exit code ${code}`}); starting it again in ${wait / 1000} s`);
      return wait;
    },
  });
  return { child, ready };
}
