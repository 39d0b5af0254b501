import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { AskFailure, type AskFailureCode } from "./ask-failure.ts";

/** An error with everything it was caused by. */
function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && chain.length < 10;) {
    chain.push(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  return chain;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** How endpoints say that a text does not fit the model's context: OpenAI's word and vLLM's, and llama.cpp's. */
const TOO_LONG = new Set(["context_length_exceeded", "exceed_context_size_error"]);

const CLIP = 200;

/** What the endpoint says itself, where it says something; the SDK puts the status before it. */
function said({ message }: Error): string {
  const words = message.replace(/^\d{3} /, "");
  return words === "" || words === "status code (no body)" ? "" : ` (${words.slice(0, CLIP)})`;
}

const lostCodes = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "ECONNABORTED"]);

function explainStatus(status: number, error: APIError, host: string): AskFailure {
  const failure = (code: AskFailureCode, follows: string): AskFailure =>
    new AskFailure(code, `${host} answered ${status}: ${follows}${said(error)}.`, { cause: error });
  const code = error.code ?? error.type ?? "";
  if (status === 413 || TOO_LONG.has(code) || TOO_LONG.has(error.type ?? ""))
    return failure("too-long", "the text does not fit the model");
  if (status === 401 || status === 403) return failure("denied", "it does not let us ask; see MUSTER_MODEL_KEY");
  if (status === 429 && code === "insufficient_quota") return failure("out-of-quota", "what was paid for is used up");
  if (status === 408 || status === 409 || status === 425 || status === 429) {
    const wait = error.headers?.get("retry-after");
    return failure(
      "rate-limited",
      `it asks to come back ${wait ? `after ${wait.slice(0, CLIP)} (Retry-After)` : "later"}`,
    );
  }
  if (status >= 500) return failure("server-error", "it has a fault of its own");
  if (status >= 300 && status < 400) return failure("not-there", "the API is at another address; see MUSTER_MODEL_URL");
  if (status === 404 || status === 410 || status === 405)
    return failure("not-there", "no such API or model is there; see MUSTER_MODEL_URL and MUSTER_MODEL_NAME");
  return failure("not-understood", "it does not take such a question");
}

/**
 * Gives an error of the SDK, or of what lies under it, its meaning.
 *
 * @param late - whether the time for the question was up
 * @returns an AskFailure; anything else comes back as it is, for it is a bug
 */
export function explainFailure(error: unknown, host: string, late: boolean): unknown {
  const chain = chainOf(error);
  const known = chain.find((one) => one instanceof AskFailure);
  if (known !== undefined) return known;
  if (error instanceof APIError && typeof error.status === "number") return explainStatus(error.status, error, host);
  if (late || error instanceof APIConnectionTimeoutError)
    return new AskFailure("timeout", `${host} did not answer in time.`, { cause: error });
  const codes = chain.map(codeOf).filter((code) => code !== "");
  const because = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  if (codes.some((code) => lostCodes.has(code)))
    return new AskFailure("connection-lost", `${host} closed the connection${because}.`, { cause: error });
  if (error instanceof APIConnectionError)
    return new AskFailure("cannot-connect", `${host} cannot be reached${because}.`, { cause: error });
  if (error instanceof SyntaxError)
    return new AskFailure("wrong-protocol", `${host} does not answer in JSON; see MUSTER_MODEL_URL.`, { cause: error });
  return error;
}
