import { listFacts } from "@muster/ledger/queries";
import { Kind, Modality, Standing } from "@muster/model";
import { z } from "zod";
import { handle } from "../../../../api/handle.ts";
import { answer, badParameters } from "../../../../api/problem.ts";
import { parameter, readQuery, toParameters, viewpointParameters } from "../../../../api/read-query.ts";
import { ledger } from "../../../../ledger.ts";
import { nowInstant, readStandpoint } from "../../../../viewpoint/viewpoint.ts";

const DEFAULT_LIMIT = 100;

const QUESTION = z.object({
  ...viewpointParameters,
  asOf: parameter.day,
  series: parameter.text,
  document: parameter.text,
  modality: parameter.oneOf(Modality.options),
  kind: parameter.oneOf(Kind.options),
  standing: parameter.oneOf(["none", ...Standing.options]),
  limit: parameter.limit,
  cursor: parameter.text,
});

export const GET = handle(async (request) => {
  const search = new URL(request.url).searchParams;
  const { values, wrong } = readQuery(search, QUESTION);
  // `asOf` is read once, above: here it bounds the figures, and is not the day of an answer.
  const read = readStandpoint({ ...toParameters(search), asOf: undefined }, nowInstant());
  if (values === null || read.wrong.length > 0) return badParameters([...wrong, ...read.wrong]);
  const { knownAt, clock } = read.value;
  const { series, ...question } = values;
  const of = series === undefined ? {} : { slug: series };
  const page = await listFacts(await ledger(), { limit: DEFAULT_LIMIT, ...question, ...of, knownAt, clock });
  return answer({ knownAt, clock, ...page });
});
