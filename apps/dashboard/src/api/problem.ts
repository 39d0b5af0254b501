import type { WrongParameter } from "../viewpoint/viewpoint.ts";

/** An answer that is not one, after RFC 9457. */
export function problem(status: number, title: string, detail: string, more: Record<string, unknown> = {}): Response {
  return new Response(`${JSON.stringify({ type: "about:blank", title, status, detail, ...more }, null, 2)}\n`, {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** Names every parameter that is wrong, what was given and what is allowed. */
export function badParameters(wrong: readonly WrongParameter[]): Response {
  const detail = wrong
    .map(({ name, given, allowed }) => `${name} is ${JSON.stringify(given)}; it takes ${allowed}.`)
    .join(" ");
  return problem(400, "Bad query parameter", detail, { parameters: wrong });
}

export const noSeries = (slug: string): Response =>
  problem(404, "No such series", `There is no series ${JSON.stringify(slug)}. /api/v1/series lists all of them.`, {
    slug,
  });

export function answer(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}
