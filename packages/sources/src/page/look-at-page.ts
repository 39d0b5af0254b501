import type { HttpTrace } from "../http/get.ts";
import { lookOverHttp } from "../http/look-over-http.ts";
import type { Look, LookContext } from "../look/look-types.ts";
import type { PageSource } from "../look/source-definition.ts";

const readable = new Set(["text/html", "application/xhtml+xml", "text/plain", "text/markdown"]);

/** What a body looks like where the server does not say: markup begins with an angle bracket. */
const guessType = (bytes: Uint8Array): string =>
  /^(\u00EF\u00BB\u00BF)?\s*</.test(Buffer.from(bytes.subarray(0, 256)).toString("latin1"))
    ? "text/html"
    : "text/plain";

/**
 * Looks at a web page.
 *
 * @param trace - filled in on the way
 * @throws LookFailure with what follows from it
 */
export const lookAtPage = async (
  { locator, options }: PageSource,
  context: LookContext,
  trace: HttpTrace,
): Promise<Look> =>
  await lookOverHttp(
    {
      locator,
      maxBytes: options.maxBytes,
      accept: "text/html, application/xhtml+xml;q=0.9, text/markdown;q=0.8, text/plain;q=0.7",
      decideType: (announced, bytes) => {
        const type = announced ?? guessType(bytes);
        return readable.has(type) ? type : null;
      },
      isOf: "a page is text or HTML",
    },
    context,
    trace,
  );
