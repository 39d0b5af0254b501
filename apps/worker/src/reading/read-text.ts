import { extract, type ExtractInput, type Extraction } from "@muster/extraction/extract";
import { normalise, type Normalised } from "@muster/extraction/normalise";
import { decidePublishedAt, type Instant, type PartialDate } from "@muster/model";

/** What somebody hands over to be read, with what they know of it; that goes before what the content says of itself. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly title?: string | null;
  readonly published?: PartialDate | null;
  readonly url?: string | null;
}

export interface Reading {
  readonly normalised: Normalised;
  readonly publishedAt: Instant;
  /** What was read, as any other extractor can read it too. */
  readonly document: ExtractInput;
  readonly extraction: Extraction;
}

/** Reads one text without any ledger: the same functions as in the flow, for a first revision seen at `now`. */
export function readText(handed: Handed, now: Instant): Reading {
  const normalised = normalise({ bytes: handed.bytes, mediaType: handed.mediaType, url: handed.url ?? null });
  const statement = {
    ...normalised.statement,
    title: handed.title ?? normalised.statement.title,
    published: handed.published ?? normalised.statement.published,
  };
  const { publishedAt } = decidePublishedAt({ stated: statement.published, after: null, until: now });
  const document = { text: normalised.text, statement, publishedAt };
  return { normalised: { ...normalised, statement }, publishedAt, document, extraction: extract(document) };
}
