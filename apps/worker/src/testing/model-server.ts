import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";

const Question = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() })).min(1),
  temperature: z.number().min(0).max(2),
  response_format: z.object({
    type: z.literal("json_schema"),
    json_schema: z.object({ name: z.string(), strict: z.literal(true), schema: z.record(z.string(), z.unknown()) }),
  }),
});

export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly question: z.infer<typeof Question>;
}

/** A server on loopback that speaks the chat completions of OpenAI's API, and remembers what it was asked. */
export interface ModelServer {
  /** The base address, as in MUSTER_MODEL_URL. */
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export type Reply = (response: ServerResponse, asked: Asked, nth: number) => void;

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** A chat completion as OpenAI documents it, with one choice. */
export const completion = (message: object, finish: string) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_771_000_000,
  model: "little",
  choices: [
    { index: 0, message: { role: "assistant", refusal: null, ...message }, logprobs: null, finish_reason: finish },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** Says `content`, as the model's words. */
export const says =
  (content: string): Reply =>
  (response) =>
    send(response, 200, completion({ content }, "stop"));

/** Says these answers to every question. */
export const answers = (...all: readonly unknown[]): Reply => says(JSON.stringify({ answers: all }));

function sendError(response: ServerResponse, status: number, code: string | null, headers = {}): void {
  send(response, status, { error: { message: `no: ${status}`, type: "error", param: null, code } }, headers);
}

/** An error in the form of that API. */
export const fails =
  (status: number, code: string | null = null, headers: Record<string, string> = {}): Reply =>
  (response) =>
    sendError(response, status, code, headers);

export async function openModelServer(reply: Reply): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      if (request.method !== "POST" || request.url !== "/v1/chat/completions") return sendError(response, 404, null);
      const question = Question.safeParse(await json(request));
      if (!question.success) return sendError(response, 400, "invalid_request_error");
      const one = { headers: request.headers, question: question.data };
      asked.push(one);
      return reply(response, one, asked.length);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
