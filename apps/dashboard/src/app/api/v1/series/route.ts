import { listSeries } from "@muster/ledger/queries";
import { seriesTitle } from "@muster/model";
import { z } from "zod";
import { handle } from "../../../../api/handle.ts";
import { answer, badParameters } from "../../../../api/problem.ts";
import { readQuery } from "../../../../api/read-query.ts";
import { ledger } from "../../../../ledger.ts";

export const GET = handle(async (request) => {
  const { wrong } = readQuery(new URL(request.url).searchParams, z.object({}));
  if (wrong.length > 0) return badParameters(wrong);
  const series = await listSeries(await ledger());
  return answer({ series: series.map(({ series, ...rest }) => ({ ...series, title: seriesTitle(series), ...rest })) });
});
