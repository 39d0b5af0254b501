import { MIMEType } from "node:util";
import type { Instant } from "@muster/model";

/** Response headers as undici gives them. */
export type RawHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The headers of a response that Muster reads, in one shape. */
export interface ResponseHeaders {
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly contentEncoding: string;
  readonly contentLength: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly location: string | null;
  /** When the server asks to be left alone until. */
  readonly retryAt: Instant | null;
}

const one = (headers: RawHeaders, name: string): string | null => {
  const value = headers[name];
  const text = typeof value === "string" ? value : value?.join(", ");
  return text === undefined || text.trim() === "" ? null : text.trim();
};

/** An HTTP date as an instant; null where it is none. */
export const readHttpDate = (text: string | null): Instant | null => {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const readRetryAfter = (text: string | null, now: Instant): Instant | null => {
  if (text === null) return null;
  if (!/^\d{1,9}$/.test(text)) return readHttpDate(text);
  return new Date(Date.parse(now) + Number(text) * 1000).toISOString();
};

const readType = (text: string | null): { mediaType: string | null; charset: string | null } => {
  if (text === null) return { mediaType: null, charset: null };
  try {
    const type = new MIMEType(text);
    return { mediaType: type.essence, charset: type.params.get("charset") };
  } catch {
    // A header that is no media type ("utf-8", "html") says nothing.
    return { mediaType: null, charset: null };
  }
};

/**
 * Reads the headers of a response.
 *
 * @param now - what a `Retry-After` in seconds counts from
 */
export const readHeaders = (headers: RawHeaders, now: Instant): ResponseHeaders => {
  const length = one(headers, "content-length");
  return {
    ...readType(one(headers, "content-type")),
    contentEncoding: one(headers, "content-encoding") ?? "",
    contentLength: length !== null && /^\d+$/.test(length) ? Number(length) : null,
    etag: one(headers, "etag"),
    lastModified: one(headers, "last-modified"),
    location: one(headers, "location"),
    retryAt: readRetryAfter(one(headers, "retry-after"), now),
  };
};
