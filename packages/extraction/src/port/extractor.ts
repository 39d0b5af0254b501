import type { ExtractInput, Extraction } from "../extract/types.ts";

/**
 * The port of this package: whatever reads the claims out of a document, by whatever means.
 *
 * An extractor owes its caller three things. Every claim carries the exact words it rests on, so that `verifyEvidence`
 * holds for each; what was looked at and not taken is among the candidates, with the reason; and `version` changes
 * whenever the same document could give other claims, so that what was read before can be told from what is read now.
 *
 * @example
 * import { believe, type Extractor, rules } from "@muster/extraction/port";
 *
 * const clerk: Extractor = {
 *   name: "clerk",
 *   version: "1",
 *   read: async (document, signal) => believe(document, [{ answers: await askTheClerk(document, signal) }], "clerk"),
 * };
 * for (const extractor of [rules, clerk]) console.log(extractor.name, (await extractor.read(document)).claims);
 */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  /**
   * Reads one document.
   *
   * @param signal - aborting ends the reading, and makes it reject with what it was aborted with
   */
  read(document: ExtractInput, signal?: AbortSignal): Promise<Extraction>;
}
