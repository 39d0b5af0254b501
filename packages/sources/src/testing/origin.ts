import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { z } from "zod";
import type { LookContext } from "../look/look-types.ts";
import { SourceDefinition } from "../look/source-definition.ts";

/** A server on loopback that plays one origin, and remembers what it was asked. */
export interface Origin {
  readonly address: string;
  readonly asked: IncomingMessage[];
  close(): Promise<void>;
}

export async function openOrigin(answer: RequestListener): Promise<Origin> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export const pageAt = (locator: string): SourceDefinition =>
  SourceDefinition.parse({ id: "page", kind: "page", locator });

export const context = (overrides: Partial<LookContext> = {}): LookContext => ({
  now: "2026-11-24T08:00:00.000Z",
  validators: null,
  signal: new AbortController().signal,
  userAgent: "muster test",
  allowPrivate: true,
  root: "/",
  ...overrides,
});
