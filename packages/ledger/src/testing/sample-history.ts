import {
  type Claim,
  codePointOffsets,
  decideChanges,
  decidePublishedAt,
  exactly,
  type Instant,
  makeEvidence,
  parsePartialDate,
  reconcile,
  seriesSlug,
  supersede,
} from "@muster/model";
import {
  decideRevisions,
  isSilentEdit,
  loadForArchive,
  loadForDiff,
  loadForNormalise,
  openCheck,
  recordArchive,
  recordDifference,
  recordFetch,
  recordText,
} from "../archive/index.ts";
import { addSource, type CatalogueEntry } from "../catalogue/index.ts";
import type { Ledger } from "../connect/index.ts";
import {
  loadForPublish,
  loadForReconcile,
  recordChanges,
  recordExtraction,
  recordReconciliation,
} from "../facts/index.ts";

/** A source as tests need one. */
export const sampleSource = (id = "notes", parts: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  kind: "file",
  title: "Notes",
  publisher: "The press",
  locator: "notes",
  schedule: "hourly",
  enabled: true,
  options: {},
  mapping: null,
  published: null,
  ...parts,
});

const us = { id: "us", name: "United States" };
const places = { Iraq: { id: "iq", name: "Iraq" }, Syria: { id: "sy", name: "Syria" } } as const;

/** Reads "2,500 US troops in Iraq" wherever it stands: an extractor small enough to see through. */
export function readClaims(text: string, asOf: string): Claim[] {
  const toCodePoint = codePointOffsets(text);
  return Array.from(text.matchAll(/([\d,]+) US troops in (Iraq|Syria)/g), (match): Claim => {
    const [exact, words = ""] = match;
    const parts = {
      force: us,
      place: match[2] === "Syria" ? places.Syria : places.Iraq,
      mission: null,
      population: "troops" as const,
      countBasis: null,
    };
    return {
      series: seriesSlug(parts),
      ...parts,
      kind: "level",
      modality: "reported",
      polarity: "asserted",
      quantity: exactly(Number(words.replaceAll(",", "")), words),
      asOf: parsePartialDate(asOf),
      attribution: null,
      citation: null,
      standing: null,
      note: null,
      key: null,
      grounds: { force: { by: "stated", rule: "sample" } },
      evidence: makeEvidence(text, toCodePoint(match.index), toCodePoint(match.index + exact.length)),
      confidence: 0.9,
    };
  });
}

export const sampleExtractor = { name: "sample", version: "1" };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Looks at a source once: its documents by locator. @returns the ids of the new revisions. */
export async function see(
  ledger: Ledger,
  input: { source: string; at: Instant; documents: Record<string, string>; gone?: string[] },
): Promise<string[]> {
  return await ledger.transaction(async (tx) => {
    const { check } = await openCheck(tx, { source: input.source, slot: input.at, now: input.at });
    const captures = Object.entries(input.documents).map(([locator, text]) => ({
      locator,
      url: null,
      mediaType: "text/plain",
      charset: null,
      bytes: encode(text),
      modifiedAt: null,
      validators: null,
    }));
    await recordFetch(tx, {
      check,
      now: input.at,
      fetched: { outcome: "seen", ms: 1, captures, gone: input.gone ?? [] },
    });
    const subject = await loadForArchive(tx, check);
    const decision = decideRevisions(subject?.seen ?? []);
    await recordArchive(tx, { check, decision, now: input.at });
    return decision.revisions.map(({ id }) => id);
  });
}

/** Reads a revision: its text, how it differs, its claims. */
export async function read(
  ledger: Ledger,
  input: {
    revision: string;
    stated?: string;
    asOf?: string;
    now: Instant;
    extractor?: { name: string; version: string };
  },
): Promise<void> {
  const { revision, stated, now, extractor = sampleExtractor } = input;
  await ledger.transaction(async (tx) => {
    const subject = await loadForNormalise(tx, revision);
    if (subject) {
      const published = stated === undefined ? null : parsePartialDate(stated);
      const { after, until } = subject;
      await recordText(tx, {
        revision,
        content: new TextDecoder().decode(subject.bytes),
        format: "text",
        statement: { title: `Note ${subject.locator}`, published, modified: null, url: null, language: null },
        ...decidePublishedAt({ stated: published, after, until }),
        now,
      });
    }
    const compared = await loadForDiff(tx, revision);
    if (compared?.former) {
      await recordDifference(tx, {
        revision,
        former: compared.former.revision,
        counts: { same: 1, added: 1, removed: 1 },
        numbersMoved: [],
        silentEdit: isSilentEdit(compared.former, compared.later),
        now,
      });
    }
    const claims = readClaims(compared?.later.text ?? "", input.asOf ?? stated ?? "2021");
    await recordExtraction(tx, { revision, extractor, claims, candidates: [{ kept: claims.length }], now });
  });
}

/** Reconciles a document and tells what changed. @returns the instant it was recorded under; null where nothing changed. */
export async function settle(ledger: Ledger, document: string, now: Instant): Promise<Instant | null> {
  const recordedAt = await ledger.transaction(async (tx) => {
    const { history, stored } = await loadForReconcile(tx, document);
    const supersession = supersede(stored, reconcile(document, history));
    return await recordReconciliation(tx, { document, supersession, now });
  });
  if (recordedAt !== null) {
    await ledger.transaction(async (tx) => {
      const subject = await loadForPublish(tx, { document, recordedAt });
      await recordChanges(tx, { subject, changes: decideChanges(subject.before, subject.after) });
    });
  }
  return recordedAt;
}

export interface SampleLook {
  readonly at: Instant;
  readonly text: string;
  /** The date the text states of itself. */
  readonly stated?: string;
}

/** One document through the whole flow, look after look. @returns the document's id. */
export async function recordHistory(
  ledger: Ledger,
  input: { source: CatalogueEntry; locator: string; looks: readonly SampleLook[] },
): Promise<string> {
  const { source, locator, looks } = input;
  const known = await ledger.prisma.source.findUnique({ where: { id: source.id } });
  if (!known) await addSource(ledger, source, looks[0]?.at ?? "2021-01-01T00:00:00.000Z");
  for (const { at, text, stated } of looks) {
    for (const revision of await see(ledger, { source: source.id, at, documents: { [locator]: text } })) {
      await read(ledger, { revision, now: at, ...(stated === undefined ? {} : { stated }) });
    }
    const { id } = await ledger.prisma.document.findFirstOrThrow({ where: { sourceId: source.id, locator } });
    await settle(ledger, id, at);
  }
  const { id } = await ledger.prisma.document.findFirstOrThrow({ where: { sourceId: source.id, locator } });
  return id;
}
