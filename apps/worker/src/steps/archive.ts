import { decideRevisions, loadForArchive, recordArchive } from "@muster/ledger/archive";
import type { MakeStep } from "./step.ts";

/** Makes a revision of every document whose bytes differ from its latest one, and closes the check. */
export const archive: MakeStep<"archive"> = (context) => async (work) => {
  const { check } = work.payload;
  const subject = await loadForArchive(context.ledger, check);
  if (subject === null) return work.commit(async () => {});
  const decision = decideRevisions(subject.seen);
  await work.commit(async (tx, send) => {
    await recordArchive(tx, { check, decision, now: context.now() });
    for (const { id } of decision.revisions) await send("normalise", { revision: id });
  });
  const { outcome, revisions } = decision;
  context.onCheck({ check, source: subject.source, outcome, ms: null, revisions: revisions.length, reason: null });
};
