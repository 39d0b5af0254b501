import { z } from "zod";

const Env = z.object({
  /** The ledger's PostgreSQL. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
});
export type Env = z.infer<typeof Env>;

/** Reads the environment; what is missing or wrong is named in one message. */
export function readEnv(from: Record<string, string | undefined> = process.env): Env {
  const read = Env.safeParse(from);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new Error(`The dashboard cannot start, its environment is wrong. ${wrong}`);
}

/** `next dev` needs what a page in earnest must not have: evaluated code and inline styles. */
export const isDevelopment = process.env.NODE_ENV === "development";
