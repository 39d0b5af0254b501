import { listChanges } from "@muster/ledger/queries";
import { ChangeType } from "@muster/model";
import { z } from "zod";
import { handle } from "../../../../api/handle.ts";
import { answer, badParameters } from "../../../../api/problem.ts";
import { parameter, readQuery } from "../../../../api/read-query.ts";
import { ledger } from "../../../../ledger.ts";

const DEFAULT_LIMIT = 100;

const QUESTION = z.object({
  series: parameter.text,
  document: parameter.text,
  type: parameter.oneOf(ChangeType.options),
  since: parameter.since,
  limit: parameter.limit,
  cursor: parameter.text,
});

export const GET = handle(async (request) => {
  const { values, wrong } = readQuery(new URL(request.url).searchParams, QUESTION);
  if (values === null) return badParameters(wrong);
  return answer(await listChanges(await ledger(), { limit: DEFAULT_LIMIT, ...values }));
});
