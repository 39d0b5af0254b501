import { EXTRACTOR, extract as readClaims } from "@muster/extraction/extract";
import { DatasetMapping, extractRows, ROW_EXTRACTOR } from "@muster/extraction/rows";
import { type ExtractSubject, loadForExtract, recordExtraction } from "@muster/ledger/facts";
import type { MakeStep } from "./step.ts";

/** A table under a mapping is read row by row; everything else is prose. */
function read({ text, format, source, statement, publishedAt }: ExtractSubject) {
  if ((format === "csv" || format === "jsonl") && source.mapping !== null) {
    const mapping = DatasetMapping.parse(source.mapping);
    const { claims, rejected } = extractRows({ text, format, mapping });
    return { extractor: ROW_EXTRACTOR, claims, candidates: rejected };
  }
  const { claims, candidates } = readClaims({ text, statement, publishedAt, hint: { title: source.title } });
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
