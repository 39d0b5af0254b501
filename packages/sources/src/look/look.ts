import { lookAtDataset } from "../dataset/look-at-dataset.ts";
import { LookFailure } from "../failure/failure.ts";
import { lookAtFile } from "../file/look-at-file.ts";
import type { HttpTrace } from "../http/get.ts";
import { lookAtPage } from "../page/look-at-page.ts";
import type { Look, LookContext } from "./look-types.ts";
import { supportedKinds, type SourceDefinition } from "./source-definition.ts";

const lookByKind = async (source: SourceDefinition, context: LookContext, trace: HttpTrace): Promise<Look> => {
  switch (source.kind) {
    case "file":
      return await lookAtFile(source, context);
    case "page":
      return await lookAtPage(source, context, trace);
    case "dataset":
      return await lookAtDataset(source, context, trace);
    case "feed":
    case "mediawiki":
    case "memento":
      throw new LookFailure(
        "kind-not-supported",
        `Sources of kind ${source.kind} cannot be read yet; those of kind ${supportedKinds.join(", ")} can.`,
      );
    default:
      return source satisfies never;
  }
};

/**
 * Looks at a source once. Whatever keeps the content away is an outcome with its reason and consequence, never an error.
 *
 * @throws what `context.signal` was aborted with, since then nobody looked
 * @throws any other error only for a fault in Muster itself
 * @example
 * const came = await look(source, context);
 * if (came.outcome === "seen") for (const capture of came.captures) archive(capture);
 */
export const look = async (source: SourceDefinition, context: LookContext): Promise<Look> => {
  context.signal.throwIfAborted();
  const trace: HttpTrace = { url: source.locator, redirects: [], status: null, received: 0, retryAt: null };
  try {
    return await lookByKind(source, context, trace);
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    const { outcome, code, message: reason, retry } = error;
    return { outcome, code, reason, retry, ...(trace.status === null ? {} : { http: trace }) };
  }
};
