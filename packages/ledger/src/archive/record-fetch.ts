import type { Instant } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import { justAfter, later, toInstant } from "../values/instant.ts";
import { toJsonOrNull } from "../values/json.ts";
import { digest, makeId } from "../values/make-id.ts";
import { closeCheck } from "./close-check.ts";

/** One document as a look brought it. */
export interface FetchedDocument {
  /** Its identity inside the source. */
  readonly locator: string;
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  readonly modifiedAt: Instant | null;
  readonly validators: { readonly etag?: string | null; readonly lastModified?: string | null } | null;
}

/** What came of a look. `trace` is kept with the check for people to read: HTTP status, redirects, skipped files. */
export type Fetched = { readonly ms: number; readonly trace?: unknown } & (
  | { readonly outcome: "seen"; readonly captures: readonly FetchedDocument[]; readonly gone: readonly string[] }
  | { readonly outcome: "not-modified" }
  | { readonly outcome: "failed" | "refused" | "gone"; readonly reason: string }
);

export interface RecordedFetch {
  /** Whether there is something to archive; otherwise the check is closed. */
  readonly archive: boolean;
  /** The instant under which it was recorded: later than every earlier look at this source. */
  readonly seenAt: Instant;
}

/**
 * Records what a look brought: every byte, before anything judges it. Where something was seen the check stays open for
 * the step `archive`; send its job in the same transaction.
 */
export async function recordFetch(
  tx: Transaction,
  { check, fetched, now }: { readonly check: string; readonly fetched: Fetched; readonly now: Instant },
): Promise<RecordedFetch> {
  const { sourceId } = await tx.check.findUniqueOrThrow({ where: { id: check }, select: { sourceId: true } });
  const last = await tx.check.findFirst({
    where: { sourceId, seenAt: { not: null } },
    orderBy: { seenAt: "desc" },
    select: { seenAt: true },
  });
  const seenAt = last?.seenAt ? later(now, justAfter(toInstant(last.seenAt))) : now;
  await tx.check.update({
    where: { id: check },
    data: { seenAt: new Date(seenAt), ms: fetched.ms, trace: toJsonOrNull(fetched.trace) },
  });
  switch (fetched.outcome) {
    case "seen":
      await recordBlobs(tx, fetched.captures, seenAt);
      await recordDocuments(tx, sourceId, fetched.captures, seenAt);
      await recordCaptures(tx, { check, sourceId, captures: fetched.captures, seenAt });
      await recordGone(tx, { check, sourceId, locators: fetched.gone, seenAt });
      return { archive: true, seenAt };
    case "not-modified":
      await recordNotModified(tx, { check, sourceId, seenAt });
      await closeCheck(tx, { check, outcome: "not-modified", reason: null, now: seenAt });
      return { archive: false, seenAt };
    case "gone": {
      const documents = await tx.document.findMany({ where: { sourceId, goneAt: null }, select: { locator: true } });
      await recordGone(tx, { check, sourceId, locators: documents.map(({ locator }) => locator), seenAt });
      await closeCheck(tx, { check, outcome: "gone", reason: fetched.reason, now: seenAt });
      return { archive: false, seenAt };
    }
    case "failed":
    case "refused":
      await closeCheck(tx, { check, outcome: fetched.outcome, reason: fetched.reason, now: seenAt });
      return { archive: false, seenAt };
    default:
      return fetched satisfies never;
  }
}

const documentId = (source: string, locator: string): string => makeId("document", source, locator);
const captureId = (check: string, document: string): string => makeId("capture", check, document);

async function recordBlobs(tx: Transaction, captures: readonly FetchedDocument[], now: Instant): Promise<void> {
  const blobs = new Map(captures.map(({ bytes }) => [digest(bytes), bytes]));
  const found = await tx.blob.findMany({ where: { sha256: { in: [...blobs.keys()] } }, select: { sha256: true } });
  for (const { sha256 } of found) blobs.delete(sha256);
  await tx.blob.createMany({
    data: [...blobs].map(([sha256, bytes]) => ({
      sha256,
      bytes: Uint8Array.from(bytes),
      size: bytes.byteLength,
      recordedAt: new Date(now),
    })),
    skipDuplicates: true,
  });
}

async function recordDocuments(
  tx: Transaction,
  sourceId: string,
  captures: readonly FetchedDocument[],
  now: Instant,
): Promise<void> {
  const ids = captures.map(({ locator }) => documentId(sourceId, locator));
  await tx.document.createMany({
    data: captures.map(({ locator, url }) => ({
      id: documentId(sourceId, locator),
      sourceId,
      locator,
      url,
      recordedAt: new Date(now),
    })),
    skipDuplicates: true,
  });
  const found = await tx.document.findMany({
    where: { id: { in: ids } },
    select: { id: true, url: true, goneAt: true },
  });
  const urls = new Map(captures.map(({ locator, url }) => [documentId(sourceId, locator), url]));
  for (const document of found) {
    const url = urls.get(document.id) ?? null;
    if (document.goneAt === null && document.url === url) continue;
    await tx.document.update({ where: { id: document.id }, data: { url, goneAt: null } });
  }
}

async function recordCaptures(
  tx: Transaction,
  input: {
    readonly check: string;
    readonly sourceId: string;
    readonly captures: readonly FetchedDocument[];
    readonly seenAt: Instant;
  },
): Promise<void> {
  await tx.capture.createMany({
    data: input.captures.map((capture) => {
      const document = documentId(input.sourceId, capture.locator);
      return {
        id: captureId(input.check, document),
        checkId: input.check,
        documentId: document,
        sighting: "content",
        blobSha256: digest(capture.bytes),
        seenAt: new Date(input.seenAt),
        url: capture.url,
        mediaType: capture.mediaType,
        charset: capture.charset,
        modifiedAt: capture.modifiedAt === null ? null : new Date(capture.modifiedAt),
        etag: capture.validators?.etag ?? null,
        lastModified: capture.validators?.lastModified ?? null,
      };
    }),
  });
}

async function recordGone(
  tx: Transaction,
  input: {
    readonly check: string;
    readonly sourceId: string;
    readonly locators: readonly string[];
    readonly seenAt: Instant;
  },
): Promise<void> {
  const documents = await tx.document.findMany({
    where: { sourceId: input.sourceId, locator: { in: [...input.locators] }, goneAt: null },
    select: { id: true },
  });
  await tx.capture.createMany({
    data: documents.map(({ id }) => ({
      id: captureId(input.check, id),
      checkId: input.check,
      documentId: id,
      sighting: "gone",
      seenAt: new Date(input.seenAt),
    })),
  });
  await tx.document.updateMany({
    where: { id: { in: documents.map(({ id }) => id) } },
    data: { goneAt: new Date(input.seenAt) },
  });
}

/** "Not modified" is a sighting of the content seen last, and dates a later revision as well as any other. */
async function recordNotModified(
  tx: Transaction,
  input: { readonly check: string; readonly sourceId: string; readonly seenAt: Instant },
): Promise<void> {
  const documents = await tx.document.findMany({
    where: { sourceId: input.sourceId, goneAt: null },
    select: { id: true },
  });
  for (const { id } of documents) {
    const former = await tx.capture.findFirst({
      where: { documentId: id, blobSha256: { not: null } },
      orderBy: { seenAt: "desc" },
    });
    if (former === null) continue;
    await tx.capture.create({
      data: {
        ...former,
        id: captureId(input.check, id),
        checkId: input.check,
        sighting: "not-modified",
        seenAt: new Date(input.seenAt),
      },
    });
  }
}
