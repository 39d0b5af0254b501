import { loadForPublish, recordChanges } from "@muster/ledger/facts";
import { decideChanges } from "@muster/model";
import type { MakeStep } from "./step.ts";

/** Tells the public feed what a reconciliation changed. */
export const publish: MakeStep<"publish"> = (context) => async (work) => {
  const subject = await loadForPublish(context.ledger, work.payload);
  const changes = decideChanges(subject.before, subject.after);
  await work.commit(async (tx) => {
    await recordChanges(tx, { subject, changes });
  });
};
