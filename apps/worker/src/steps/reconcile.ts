import { loadForReconcile, recordReconciliation } from "@muster/ledger/facts";
import { reconcile as decideVersions, supersede } from "@muster/model";
import type { MakeStep } from "./step.ts";

/**
 * Holds what a document's whole history amounts to against what is stored. It loads inside its transaction, which keeps
 * the document to itself until the end.
 */
export const reconcile: MakeStep<"reconcile"> = (context) => async (work) => {
  const { document } = work.payload;
  await work.commit(async (tx, send) => {
    const { history, stored } = await loadForReconcile(tx, document);
    const supersession = supersede(stored, decideVersions(document, history));
    const recordedAt = await recordReconciliation(tx, { document, supersession, now: context.now() });
    if (recordedAt !== null) await send("publish", { document, recordedAt });
  });
};
