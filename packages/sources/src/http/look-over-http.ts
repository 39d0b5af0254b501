import { LookFailure } from "../failure/failure.ts";
import type { Look, LookContext } from "../look/look-types.ts";
import { get, type HttpTrace } from "./get.ts";
import { defaultLimits } from "./limits.ts";
import { readHttpDate } from "./read-headers.ts";

/** What a kind of source takes from HTTP. */
export interface Wanted {
  readonly locator: string;
  readonly maxBytes: number;
  /** The `Accept` header. */
  readonly accept: string;
  /**
   * The media type to hand on.
   *
   * @param announced - by the server; null where it said nothing usable
   * @returns null where this is not what the source yields
   */
  readonly decideType: (announced: string | null, bytes: Uint8Array) => string | null;
  /** What was wanted, for the message: "a page is text or HTML". */
  readonly isOf: string;
}

/**
 * Looks at one address that is one document.
 *
 * @param trace - filled in on the way, so that it is there when this throws
 * @throws LookFailure with what follows from it
 */
export const lookOverHttp = async (wanted: Wanted, context: LookContext, trace: HttpTrace): Promise<Look> => {
  const { locator, maxBytes, accept } = wanted;
  const limits = { ...defaultLimits, receivedBytes: maxBytes, decodedBytes: maxBytes, ...context.limits };
  const response = await get({ ...context, url: locator, accept, limits }, trace);
  if (response.notModified) return { outcome: "not-modified", http: trace };
  const { headers, bytes } = response;
  const mediaType = wanted.decideType(headers.mediaType, bytes);
  if (mediaType === null)
    throw new LookFailure(
      "wrong-type",
      `${new URL(trace.url).host} sent ${headers.mediaType ?? "a body without a type"}, and ${wanted.isOf}.`,
    );
  const { etag, lastModified, charset } = headers;
  return {
    outcome: "seen",
    captures: [
      {
        locator,
        url: trace.url,
        mediaType,
        charset,
        bytes,
        modifiedAt: readHttpDate(lastModified),
        validators: etag === null && lastModified === null ? null : { etag, lastModified, url: trace.url },
      },
    ],
    gone: [],
    skipped: [],
    http: trace,
  };
};
