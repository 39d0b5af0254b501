import "server-only";
import { z } from "zod";
import { loadSeries } from "@muster/ledger/queries";
import { SeriesSlug } from "@muster/model";
import { ledger } from "../ledger.ts";
import { loadFacts } from "../series/load-facts.ts";
import { nowInstant, readStandpoint, type Standpoint } from "../viewpoint/viewpoint.ts";
import { type ExportedFigure, exportFigure } from "./figure-export.ts";
import { originOf } from "./origin.ts";
import { badParameters, noSeries } from "./problem.ts";
import { readQuery, toParameters, viewpointParameters } from "./read-query.ts";

/** The figures of a series that a download holds, or the problem with the question. */
export async function loadFigures(
  request: Request,
  slug: string,
): Promise<Response | { standpoint: Standpoint; figures: ExportedFigure[] }> {
  const search = new URL(request.url).searchParams;
  const { wrong } = readQuery(search, z.object({ ...viewpointParameters, since: z.string().exactOptional() }));
  const standpoint = readStandpoint(toParameters(search), nowInstant());
  if (wrong.length + standpoint.wrong.length > 0) return badParameters([...wrong, ...standpoint.wrong]);
  if (!SeriesSlug.safeParse(slug).success || (await loadSeries(await ledger(), slug)) === null) return noSeries(slug);
  const rows = await loadFacts(slug, standpoint.value);
  const origin = originOf(request);
  return { standpoint: standpoint.value, figures: rows.map((row) => exportFigure(row, origin)) };
}
