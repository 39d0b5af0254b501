import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The folder of the checkout: relative file locators and the shipped data are found from here. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const timeZone = z.string().refine(
  (zone) => {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
    } catch {
      return false;
    }
  },
  { error: "must be an IANA time zone, as in Europe/Brussels." },
);

const endpoint = z
  .url({ protocol: /^https?$/, error: "must be an http:// or https:// address." })
  .refine((address) => URL.canParse(address) && new URL(address).username + new URL(address).password === "", {
    error: "must not hold a user name or password; a key goes into MUSTER_MODEL_KEY.",
  });

const Environment = z.object({
  /** A PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address." }).optional(),
  /** Where the embedded database, the locks and the logs live. */
  MUSTER_HOME: z.string().default(resolve(ROOT, ".muster")),
  /** The time zone of the ticks. */
  MUSTER_TIME_ZONE: timeZone.default("UTC"),
  /** Whether sources may lie in private networks and on this machine. */
  MUSTER_ALLOW_PRIVATE: z.stringbool().default(false),
  /** How many jobs one worker has under way at once. */
  MUSTER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  /** The base address of an OpenAI-compatible API, and a model there; nothing is sent anywhere unless both are set. */
  MUSTER_MODEL_URL: endpoint.optional(),
  MUSTER_MODEL_NAME: z.string().optional(),
  MUSTER_MODEL_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
});

export interface Env {
  readonly databaseUrl: string | null;
  readonly home: string;
  readonly timeZone: string;
  readonly allowPrivate: boolean;
  readonly concurrency: number;
  readonly model: { readonly url: string | null; readonly name: string | null; readonly key: string | null };
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  readonly host: string;
  readonly port: number;
}

/** The environment does not fit; the message names each variable and what it must be. */
export class EnvironmentInvalid extends Error {
  override readonly name = "EnvironmentInvalid";
}

/** Reads the settings from the environment. The one place that does; a variable set to nothing counts as not set. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new EnvironmentInvalid(lines.join("\n"));
  }
  const env = read.data;
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    home: resolve(env.MUSTER_HOME),
    timeZone: env.MUSTER_TIME_ZONE,
    allowPrivate: env.MUSTER_ALLOW_PRIVATE,
    concurrency: env.MUSTER_CONCURRENCY,
    model: {
      url: env.MUSTER_MODEL_URL ?? null,
      name: env.MUSTER_MODEL_NAME ?? null,
      key: env.MUSTER_MODEL_KEY ?? null,
    },
    logLevel: env.LOG_LEVEL,
    host: env.HOST,
    port: env.PORT,
  };
}

/** What a child process gets: everything this one has, and the settings that were decided here. */
export function childEnv(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}
