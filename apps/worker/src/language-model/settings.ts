import type { Env } from "../env.ts";
import { UsageError } from "../errors.ts";

/** Which model is asked, and where. */
export interface ModelSettings {
  /** The base address of an OpenAI-compatible API: questions go to `<url>/chat/completions`. */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token; null where the endpoint asks for none. */
  readonly key: string | null;
}

/** How long and how much. Times in milliseconds. */
export interface ModelLimits {
  /** For one request, from the question to the end of the answer. */
  readonly requestMs: number;
  /** For one question with all its retries and the waits between them. */
  readonly askMs: number;
  /** How often the SDK asks again after an error that may pass. */
  readonly retries: number;
  /** Of one answer, after decompression. */
  readonly answerBytes: number;
  /** The longest text that is shown at once, in characters; longer ones are shown in parts. */
  readonly partLength: number;
}

export const defaultLimits: ModelLimits = {
  // A small model on a machine without a graphics card writes a few words a second.
  requestMs: 120_000,
  askMs: 600_000,
  retries: 2,
  answerBytes: 1024 * 1024,
  // Some 2,000 tokens: with the question and the answer it fits the smallest contexts in use.
  partLength: 8000,
};

/** The model that is set. Nothing is ever sent where none is. */
export function requireModel({ model }: Pick<Env, "model">): ModelSettings {
  const { url, name, key } = model;
  if (url !== null && name !== null) return { url, name, key };
  const missing = [...(url === null ? ["MUSTER_MODEL_URL"] : []), ...(name === null ? ["MUSTER_MODEL_NAME"] : [])];
  throw new UsageError(
    `No language model is set: ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing.
MUSTER_MODEL_URL is the base address of an OpenAI-compatible API, as in http://127.0.0.1:11434/v1; MUSTER_MODEL_NAME is
the model's name there. MUSTER_MODEL_KEY is sent where the API asks for a key. The text you read goes to that address.`,
  );
}
