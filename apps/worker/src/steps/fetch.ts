import { loadForFetch, recordFetch } from "@muster/ledger/archive";
import { look, SourceDefinition, Validators } from "@muster/sources/look";
import type { Look } from "@muster/sources/look";
import type { Fetched } from "@muster/ledger/archive";
import type { MakeStep } from "./step.ts";

/** What came of a look, as the check keeps it: the outcome, and a trace for people to read. */
function toFetched(came: Look, ms: number): Fetched {
  switch (came.outcome) {
    case "seen": {
      const { outcome, captures, gone, skipped, http } = came;
      return { outcome, ms, captures, gone, trace: { skipped, ...(http ? { http } : {}) } };
    }
    case "not-modified":
      return { outcome: came.outcome, ms, trace: { http: came.http } };
    case "failed":
    case "refused":
    case "gone": {
      const { outcome, reason, code, http } = came;
      return { outcome, ms, reason, trace: { code, ...(http ? { http } : {}) } };
    }
    default:
      return came satisfies never;
  }
}

/** Looks at the source and keeps every byte it brought, before anything judges it. */
export const fetch: MakeStep<"fetch"> = (context) => async (work) => {
  const subject = await loadForFetch(context.ledger, work.payload.check);
  if (subject === null) return work.commit(async () => {});
  const { source, known } = subject;
  const began = performance.now();
  const came = await look(SourceDefinition.parse({ ...source, options: source.options ?? {} }), {
    now: context.now(),
    validators: subject.validators === null ? null : Validators.parse(subject.validators),
    signal: work.signal,
    userAgent: context.userAgent,
    allowPrivate: context.allowPrivate,
    root: context.root,
    known,
  });
  const fetched = toFetched(came, Math.round(performance.now() - began));
  const { check } = work.payload;
  const archive = await work.commit(async (tx, send) => {
    const recorded = await recordFetch(tx, { check, fetched, now: context.now() });
    if (recorded.archive) await send("archive", { check });
    return recorded.archive;
  });
  if (archive) return;
  const reason = "reason" in fetched ? fetched.reason : null;
  context.onCheck({ check, source: source.id, outcome: fetched.outcome, ms: fetched.ms, revisions: 0, reason });
};
