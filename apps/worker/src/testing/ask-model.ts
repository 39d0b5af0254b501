import type { Answer } from "@muster/extraction/port";
import { openModel } from "../language-model/open-model.ts";
import type { ModelLimits, ModelSettings } from "../language-model/settings.ts";
import { type ModelServer, openModelServer, type Reply } from "./model-server.ts";

/** A text of our own, and what is right to say of it. */
export const text = "Some 2,500 US troops remain in Iraq.\n\nDenmark has nearly 1,000 soldiers there.";
export const document = {
  text,
  statement: { title: null, published: null, modified: null, url: null, language: null },
  publishedAt: "2021-02-18T10:00:00.000Z",
};

export const right: Answer = {
  force: "us",
  place: "iq",
  mission: null,
  population: "troops",
  kind: "level",
  modality: "reported",
  polarity: "asserted",
  quantity: { words: "Some 2,500", qualifier: "about", low: null, high: null, point: 2500 },
  asOf: null,
  attribution: null,
  quote: "Some 2,500 US troops",
  occurrence: null,
};
export const danes: Answer = {
  ...right,
  force: "dk",
  quantity: { words: "nearly 1,000", qualifier: "nearly", low: null, high: 1000, point: null },
  quote: "nearly 1,000 soldiers",
};

/** One reply to the first question, and another to all that follow. */
export const first =
  (one: Reply, others: Reply): Reply =>
  (response, asked, nth) =>
    (nth === 1 ? one : others)(response, asked, nth);

interface Given {
  readonly settings?: Partial<ModelSettings>;
  readonly limits?: Partial<ModelLimits>;
  readonly signal?: AbortSignal;
}

let servers: ModelServer[] = [];

export async function open(reply: Reply): Promise<ModelServer> {
  const server = await openModelServer(reply);
  servers.push(server);
  return server;
}

/** Closes every server that was opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
}

/** Reads the text with a model that replies so; nothing is tried twice unless told. */
export async function ask(reply: Reply, { settings, limits, signal }: Given = {}, asked = document) {
  const server = await open(reply);
  const model = openModel({ url: server.url, name: "little", key: null, ...settings }, { retries: 0, ...limits });
  return { server, model, read: model.read(asked, signal) };
}

/** What the reading fails with, or null. */
export async function failure(reply: Reply, given: Given = {}) {
  const { read, server } = await ask(reply, given);
  const error: unknown = await read.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, server };
}
