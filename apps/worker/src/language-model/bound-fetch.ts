import { AskFailure } from "./ask-failure.ts";
import type { ModelLimits, ModelSettings } from "./settings.ts";

type Fetch = typeof globalThis.fetch;

/** What goes out with a question. The SDK would add what this machine is, and what other variables say of OpenAI. */
const SENT = ["accept", "content-type"];
const USER_AGENT = "Muster/0.1";

/** The longest wait, in seconds, that the SDK keeps to when a server asks for one; after that it would come back at once. */
const LONGEST_WAIT = 60;

/** How many seconds a server asks to be left alone for: in seconds, or until a date; 0 where it asks for nothing. */
function waitOf(headers: Headers): number {
  const text = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? 0 : seconds;
}

function bound(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let received = 0;
  return new TransformStream({
    transform(piece, controller) {
      received += piece.byteLength;
      if (received > bytes)
        throw new AskFailure("too-large", `The answer is larger than ${bytes.toLocaleString("en")} bytes.`);
      controller.enqueue(piece);
    },
  });
}

/**
 * The `fetch` under the SDK: it sends a key only where one is set, and nothing but the question; follows no redirect, since
 * the text was meant for one address; and takes no more of an answer than `answerBytes`.
 */
export function boundFetch({ key }: ModelSettings, { answerBytes }: ModelLimits): Fetch {
  return async (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers({ "user-agent": USER_AGENT });
    for (const name of SENT) headers.set(name, given.get(name) ?? "application/json");
    if (key !== null) headers.set("authorization", `Bearer ${key}`);
    const response = await fetch(input, { ...init, headers, redirect: "manual" });
    const { body, status, statusText } = response;
    if (body === null) return response;
    const answered = new Headers(response.headers);
    // Who asks for a longer wait gets it: the SDK then does not ask again, and the failure says when to come back.
    if (waitOf(answered) > LONGEST_WAIT) answered.set("x-should-retry", "false");
    return new Response(body.pipeThrough(bound(answerBytes)), { status, statusText, headers: answered });
  };
}
