import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { look } from "../look/index.ts";
import type { LookContext } from "../look/look-types.ts";
import { context, openOrigin, type Origin, pageAt } from "../testing/origin.ts";

let origins: Origin[] = [];
afterEach(async () => {
  await Promise.all(origins.map((origin) => origin.close()));
  origins = [];
});

async function open(answer: RequestListener): Promise<Origin> {
  const origin = await openOrigin(answer);
  origins.push(origin);
  return origin;
}

async function lookAt(answer: RequestListener, overrides: Partial<LookContext> = {}) {
  const origin = await open(answer);
  return { origin, came: await look(pageAt(`${origin.address}/page`), context(overrides)) };
}

const html =
  (body = "<p>2,500 troops</p>"): RequestListener =>
  (_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=iso-8859-1",
      etag: '"a"',
      "last-modified": "Tue, 24 Nov 2026 07:00:00 GMT",
    });
    response.end(body);
  };
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end("no");
  };

describe("a page over HTTP", () => {
  it("brings the bytes, the charset and the server's own validators", async () => {
    const { came, origin } = await lookAt(html());
    expect(came).toMatchObject({
      outcome: "seen",
      captures: [
        {
          mediaType: "text/html",
          charset: "iso-8859-1",
          url: `${origin.address}/page`,
          modifiedAt: "2026-11-24T07:00:00.000Z",
          validators: { etag: '"a"', lastModified: "Tue, 24 Nov 2026 07:00:00 GMT" },
        },
      ],
    });
    expect(origin.asked[0]?.headers["user-agent"]).toBe("muster test");
    expect(origin.asked[0]?.headers["if-none-match"]).toBeUndefined();
  });

  it("gives the validators back, and takes 304 for an answer", async () => {
    const validators = { etag: '"a"', lastModified: "Tue, 24 Nov 2026 07:00:00 GMT" };
    const { came, origin } = await lookAt(status(304), { validators });
    expect(came.outcome).toBe("not-modified");
    expect(origin.asked[0]?.headers).toMatchObject({
      "if-none-match": '"a"',
      "if-modified-since": "Tue, 24 Nov 2026 07:00:00 GMT",
    });
  });

  it.each([
    [404, "gone", "never"],
    [410, "gone", "never"],
    [401, "refused", "never"],
    [403, "refused", "never"],
    [451, "refused", "never"],
    [429, "failed", "later"],
    [500, "failed", "later"],
    [503, "failed", "later"],
    [204, "failed", "later"],
    [304, "failed", "never"],
    [418, "failed", "never"],
  ])("takes %i for %s, to be retried %s", async (code, outcome, retry) => {
    expect((await lookAt(status(code))).came).toMatchObject({ outcome, retry, http: { status: code } });
  });

  it("reads when it may come back", async () => {
    const { came } = await lookAt(status(429, { "retry-after": "120" }));
    expect(came).toMatchObject({ http: { retryAt: "2026-11-24T08:02:00.000Z" } });
  });

  it("follows a redirect and records it", async () => {
    const { came, origin } = await lookAt((request, response) => {
      if (request.url === "/page") response.writeHead(302, { location: "/moved" }).end();
      else html()(request, response);
    });
    expect(came).toMatchObject({ outcome: "seen", captures: [{ url: `${origin.address}/moved` }] });
    expect(JSON.stringify(came)).toContain("/page");
  });

  it("ends a loop of redirects", async () => {
    const { came } = await lookAt((_, response) => void response.writeHead(302, { location: "/page" }).end());
    expect(came).toMatchObject({ outcome: "failed", retry: "never" });
  });

  it("does not follow a redirect to another protocol", async () => {
    const { came } = await lookAt(
      (_, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    expect(came).toMatchObject({ outcome: "refused" });
  });

  it.each([
    ["bytes as received", html("x".repeat(4000)), { receivedBytes: 1000 }, "too-large"],
    [
      "bytes after decompression",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
        response.end(gzipSync(Buffer.alloc(5_000_000, 120)));
      },
      { decodedBytes: 100_000 },
      "too-large",
    ],
    ["time to the headers", () => undefined, { headersMs: 200, totalMs: 1500 }, "timeout"],
    [
      "time between pieces of the body",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write("<p>");
      },
      { idleMs: 200, totalMs: 1500 },
      "timeout",
    ],
  ] satisfies [string, RequestListener, object, string][])("bounds %s", async (_, answer, limits, code) => {
    expect((await lookAt(answer, { limits })).came).toMatchObject({ outcome: "failed", code });
  });

  it.each([
    ["an empty answer", html(""), "empty"],
    ["an image", status(200, { "content-type": "image/png" }), "wrong-type"],
    [
      "half an answer",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "100" });
        response.write("<p>half</p>");
        response.socket?.end();
      },
      "truncated",
    ],
  ] satisfies [string, RequestListener, string][])("does not take %s for the content", async (_, answer, code) => {
    expect((await lookAt(answer)).came).toMatchObject({ outcome: "failed", code });
  });

  it("fails, to be retried later, where nobody listens", async () => {
    const origin = await open(html());
    await origin.close();
    origins = [];
    expect(await look(pageAt(`${origin.address}/page`), context())).toMatchObject({
      outcome: "failed",
      retry: "later",
    });
  });
});

const resolve = async () => [{ address: "127.0.0.1", family: 4 }];

describe("what is not public", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.0.0.1./",
    "http://user:secret@example.org/",
  ])("is refused: %s", async (address) => {
    expect(await look(pageAt(address), context({ allowPrivate: false }))).toMatchObject({
      outcome: "refused",
      retry: "never",
    });
  });

  it("is refused behind a public name", async () => {
    const came = await look(pageAt("http://example.org/"), context({ allowPrivate: false, resolve }));
    expect(came).toMatchObject({ outcome: "refused", code: "address-not-allowed" });
  });
});
