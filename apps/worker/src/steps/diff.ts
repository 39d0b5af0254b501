import { diff as compare } from "@muster/extraction/diff";
import { isSilentEdit, loadForDiff, recordDifference } from "@muster/ledger/archive";
import type { MakeStep } from "./step.ts";

/** Says what moved between a revision and the one before it, and whether the page kept its date. */
export const diff: MakeStep<"diff"> = (context) => async (work) => {
  const { revision } = work.payload;
  const subject = await loadForDiff(context.ledger, revision);
  const former = subject?.former ?? null;
  const difference = subject === null || former === null ? null : compare(former.text, subject.later.text);
  await work.commit(async (tx, send) => {
    if (subject !== null && former !== null && difference !== null) {
      const { counts, numbersMoved } = difference;
      const silentEdit = isSilentEdit(former, subject.later);
      await recordDifference(tx, {
        revision,
        former: former.revision,
        counts,
        numbersMoved,
        silentEdit,
        now: context.now(),
      });
    }
    await send("extract", { revision });
  });
};
