import { z } from "zod";

/**
 * What the server itself said to recognise a response by; sent back to it as it was. Never the time of our own fetch:
 * a server compares `If-Modified-Since` with its own clock's dates.
 */
export const Validators = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** The address the validators belong to. Where it is given they are sent to that address alone. */
  url: z.string().optional(),
});
export type Validators = z.infer<typeof Validators>;

/** The headers that ask for the content only if it is another one than the validators describe. */
export const conditionalHeaders = (validators: Validators | null, url: URL): Record<string, string> => {
  if (validators === null || (validators.url !== undefined && validators.url !== url.href)) return {};
  return {
    ...(validators.etag === null ? {} : { "if-none-match": validators.etag }),
    ...(validators.lastModified === null ? {} : { "if-modified-since": validators.lastModified }),
  };
};
