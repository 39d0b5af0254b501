import type { Instant } from "@muster/model";
import { Agent, request, type Dispatcher } from "undici";
import { LookFailure } from "../failure/failure.ts";
import { explainNetworkError } from "./explain-network-error.ts";
import { checkUrl, guardLookup, resolveWithSystem, type Resolve } from "./guard.ts";
import type { HttpLimits } from "./limits.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { readHeaders, type ResponseHeaders } from "./read-headers.ts";
import { conditionalHeaders, type Validators } from "./validators.ts";

export interface GetRequest {
  readonly url: string;
  readonly accept: string;
  readonly userAgent: string;
  readonly validators: Validators | null;
  readonly allowPrivate: boolean;
  readonly limits: HttpLimits;
  readonly signal: AbortSignal;
  readonly now: Instant;
  /** How names become addresses; the machine's resolver unless told. */
  readonly resolve?: Resolve;
}

/** What was seen on the way, whatever came of it; filled in step by step. */
export interface HttpTrace {
  /** The address that answered last. */
  url: string;
  redirects: string[];
  status: number | null;
  /** Bytes of the body as received. */
  received: number;
  retryAt: Instant | null;
}

export type GetResponse =
  | { readonly notModified: true; readonly headers: ResponseHeaders }
  | { readonly notModified: false; readonly headers: ResponseHeaders; readonly bytes: Uint8Array };

const parseUrl = (text: string): URL => {
  if (!URL.canParse(text)) throw new LookFailure("bad-address", `"${text}" is not an address.`);
  const url = new URL(text);
  url.hash = "";
  return url;
};

const redirectTo = (from: URL, location: string | null): URL => {
  if (location === null || !URL.canParse(location, from.href))
    throw new LookFailure("bad-redirect", `${from.host} redirects without saying where to.`);
  const to = new URL(location, from);
  to.hash = "";
  if (from.protocol === "https:" && to.protocol === "http:")
    throw new LookFailure("downgrade-not-allowed", `${from.host} redirects from https to http (${to.href}).`);
  return to;
};

const refuseStatus = (status: number, host: string, conditional: boolean): LookFailure => {
  const answered = `${host} answered ${status}`;
  if (status === 401 || status === 403 || status === 407 || status === 451)
    return new LookFailure("denied", `${answered}: it does not let us read this.`);
  if (status === 404 || status === 410)
    return new LookFailure("gone", `${answered}: there is nothing at this address.`);
  if (status === 408 || status === 425 || status === 429)
    return new LookFailure("rate-limited", `${answered}: it asks to come back later.`);
  if (status >= 500) return new LookFailure("server-error", `${answered}: it has a fault of its own.`);
  if (status === 204 || status === 205) return new LookFailure("empty", `${answered}: there is no content.`);
  if (status === 304 && !conditional)
    return new LookFailure("unexpected-status", `${answered}, not modified, though nothing to compare with was sent.`);
  return new LookFailure("unexpected-status", `${answered}, which is not an answer to a plain request.`);
};

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** One request to one address, without following anything. */
const getOnce = async (
  url: URL,
  given: GetRequest,
  trace: HttpTrace,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<GetResponse | URL> => {
  const conditional = conditionalHeaders(given.validators, url);
  let reading = false;
  try {
    const response = await request(url, {
      dispatcher,
      signal,
      headers: {
        "user-agent": given.userAgent,
        accept: given.accept,
        "accept-encoding": acceptedEncodings,
        ...conditional,
      },
    });
    const status = response.statusCode;
    const headers = readHeaders(response.headers, given.now);
    trace.status = status;
    trace.retryAt = headers.retryAt;
    if (status === 200 || status === 203) {
      reading = true;
      const { bytes, received } = await readBody(response.body, headers, given.limits);
      trace.received = received;
      if (bytes.byteLength === 0) throw new LookFailure("empty", `${url.host} answered ${status} with an empty body.`);
      return { notModified: false, headers, bytes };
    }
    // The rest of an answer we have no use for. It must be taken or the connection be closed; undici does which is less.
    await response.body.dump({ limit: 16_384, signal });
    if (redirectStatuses.has(status)) return redirectTo(url, headers.location);
    if (status === 304 && Object.keys(conditional).length > 0) return { notModified: true, headers };
    throw refuseStatus(status, url.host, Object.keys(conditional).length > 0);
  } catch (error) {
    throw explainNetworkError(error, url.host, reading);
  }
};

/**
 * Gets one address over HTTP, safely: only http and https, only public addresses (unless `allowPrivate`), every redirect
 * judged like the first address, and never more time or bytes than `limits` allow.
 *
 * @param trace - is filled in on the way, so that it can be kept when this throws
 * @throws LookFailure with what follows from it
 * @throws whatever `signal` was aborted with: the caller gave up, the source did not fail
 */
export const get = async (given: GetRequest, trace: HttpTrace): Promise<GetResponse> => {
  const { limits, allowPrivate } = given;
  const dispatcher = new Agent({
    connect: { lookup: guardLookup(allowPrivate, given.resolve ?? resolveWithSystem), timeout: limits.connectMs },
    connectTimeout: limits.connectMs,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    // A connection is never reused, so that every request resolves and checks its host anew.
    pipelining: 0,
    allowH2: false,
  });
  const deadline = AbortSignal.timeout(limits.totalMs);
  const signal = AbortSignal.any([given.signal, deadline]);
  let url = parseUrl(given.url);
  const seen = new Set<string>();
  try {
    for (;;) {
      checkUrl(url, allowPrivate);
      seen.add(url.href);
      trace.url = url.href;
      const answer = await getOnce(url, given, trace, dispatcher, signal);
      if (!(answer instanceof URL)) return answer;
      if (seen.has(answer.href) || trace.redirects.length >= limits.redirects)
        throw new LookFailure(
          "too-many-redirects",
          `${url.host} redirects ${seen.has(answer.href) ? "in a circle" : `more than ${limits.redirects} times`}.`,
        );
      trace.redirects.push(answer.href);
      url = answer;
    }
  } catch (error) {
    given.signal.throwIfAborted();
    if (deadline.aborted && !(error instanceof LookFailure && error.code !== "connection-lost"))
      throw new LookFailure("timeout", `${url.host} took longer than ${limits.totalMs / 1000} s in all.`, {
        cause: error,
      });
    throw error;
  } finally {
    await dispatcher.destroy();
  }
};
