import { EXTRACTOR, extract as readClaims } from "@muster/extraction/extract";
import { DatasetMapping, extractRows, ROW_EXTRACTOR } from "@muster/extraction/rows";
import { type ExtractSubject, loadForExtract, recordExtraction } from "@muster/ledger/facts";
import { firstDay, type PartialDate } from "@muster/model";
import type { MakeStep } from "./step.ts";

/**
 * The day a text means by "now": the date it states of itself, as long as that is not in its future. A silent edit is
 * published later than it says, and moves no figure to the day of the edit.
 */
function presentOf({ statement, publishedAt }: ExtractSubject): PartialDate | string {
  const stated = statement.published;
  return stated !== null && firstDay(stated) <= publishedAt.slice(0, 10) ? stated : publishedAt;
}

/** A table under a mapping is read row by row; everything else is prose. */
function read(subject: ExtractSubject) {
  const { text, format, source, statement } = subject;
  if ((format === "csv" || format === "jsonl") && source.mapping !== null) {
    const mapping = DatasetMapping.parse(source.mapping);
    const { claims, rejected } = extractRows({ text, format, mapping });
    return { extractor: ROW_EXTRACTOR, claims, candidates: rejected };
  }
  const { claims, candidates } = readClaims({
    text,
    statement,
    publishedAt: presentOf(subject),
    hint: { title: source.title },
  });
  return { extractor: EXTRACTOR, claims, candidates };
}

/** Reads the claims of a revision, with their words. */
export const extract: MakeStep<"extract"> = (context) => async (work) => {
  const { revision } = work.payload;
  const subject = await loadForExtract(context.ledger, revision);
  if (subject === null) return work.commit(async () => {});
  const { extractor, claims, candidates } = read(subject);
  await work.commit(async (tx, send) => {
    await recordExtraction(tx, { revision, extractor, claims, candidates, now: context.now() });
    const cause = `${revision}:${extractor.name}@${extractor.version}`;
    await send("reconcile", { document: subject.document, cause });
  });
};
