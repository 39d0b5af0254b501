import { pino } from "pino";
import type { Logger } from "pino";
import type { Env } from "./env.ts";

export type Log = Logger;

/** Structured lines on standard error, one JSON object each; synchronous, so that none is lost on the way out. */
export function openLog(env: Pick<Env, "logLevel">): Log {
  return pino(
    { level: env.logLevel, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
