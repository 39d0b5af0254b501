import { PassThrough, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { codeOf, LookFailure } from "../failure/failure.ts";
import type { HttpLimits } from "./limits.ts";

/** What is asked for in `Accept-Encoding`. */
export const acceptedEncodings = "gzip, br";

const makeDecoder = (contentEncoding: string): Transform => {
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  const [coding] = codings;
  if (coding === undefined) return new PassThrough();
  // Nobody asked for more than one; layers of compression are how a small body becomes an enormous one.
  if (codings.length === 1) {
    if (coding === "gzip" || coding === "x-gzip") return createGunzip();
    if (coding === "br") return createBrotliDecompress();
    if (coding === "deflate") return createInflate();
  }
  throw new LookFailure("bad-encoding", `The body is encoded as "${contentEncoding}", which was not asked for.`);
};

const tooLarge = (bytes: number, when: string): LookFailure =>
  new LookFailure("too-large", `The body is larger than ${bytes.toLocaleString("en")} bytes ${when}.`);

const explain = (error: unknown): unknown => {
  const code = codeOf(error);
  // zlib's own codes: Z_…, and ERR__ERROR_… for brotli.
  if (code === "Z_BUF_ERROR") return new LookFailure("truncated", "The compressed body breaks off.", { cause: error });
  if (/^(Z_|ERR_(_ERROR|BROTLI))/.test(code))
    return new LookFailure("bad-encoding", "The body is not encoded as its headers say.", { cause: error });
  return error;
};

/**
 * Reads a response's body to its end and decompresses it, within the limits. The limits are held while reading: a bomb
 * is noticed after `decodedBytes`, not after it has gone off.
 *
 * @throws LookFailure `too-large`, `bad-encoding` or `truncated`; errors of the connection pass through
 */
export const readBody = async (
  body: Readable,
  headers: { readonly contentEncoding: string; readonly contentLength: number | null },
  limits: Pick<HttpLimits, "receivedBytes" | "decodedBytes">,
): Promise<{ readonly bytes: Uint8Array; readonly received: number }> => {
  if (headers.contentLength !== null && headers.contentLength > limits.receivedBytes)
    throw tooLarge(limits.receivedBytes, `by its own account (${headers.contentLength.toLocaleString("en")})`);
  const decoder = makeDecoder(headers.contentEncoding);
  let received = 0;
  let decoded = 0;
  const pieces: Uint8Array[] = [];
  try {
    await pipeline(
      body,
      async function* count(source: AsyncIterable<Uint8Array>) {
        for await (const piece of source) {
          received += piece.byteLength;
          if (received > limits.receivedBytes) throw tooLarge(limits.receivedBytes, "as received");
          yield piece;
        }
      },
      decoder,
      async function collect(source: AsyncIterable<Uint8Array>) {
        for await (const piece of source) {
          decoded += piece.byteLength;
          if (decoded > limits.decodedBytes) throw tooLarge(limits.decodedBytes, "when decompressed");
          pieces.push(piece);
        }
      },
    );
  } catch (error) {
    throw explain(error);
  }
  return { bytes: Buffer.concat(pieces), received };
};
