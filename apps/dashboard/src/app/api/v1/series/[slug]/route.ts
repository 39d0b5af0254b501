import { loadSeries, loadVersions } from "@muster/ledger/queries";
import { estimate, formatQuantity, SeriesSlug, seriesTitle, timeline } from "@muster/model";
import { z } from "zod";
import { handle } from "../../../../../api/handle.ts";
import { answer, badParameters, noSeries } from "../../../../../api/problem.ts";
import { readQuery, toParameters, viewpointParameters } from "../../../../../api/read-query.ts";
import { ledger } from "../../../../../ledger.ts";
import { nowInstant, readStandpoint } from "../../../../../viewpoint/viewpoint.ts";

interface RouteContext {
  readonly params: Promise<{ slug: string }>;
}

/** The answer for one series at a viewpoint, with the figures it rests on and the whole line as it was known then. */
export const GET = handle<RouteContext>(async (request, { params }) => {
  const { slug } = await params;
  const search = new URL(request.url).searchParams;
  const { wrong } = readQuery(search, z.object(viewpointParameters));
  const read = readStandpoint(toParameters(search), nowInstant());
  if (wrong.length + read.wrong.length > 0) return badParameters([...wrong, ...read.wrong]);
  const db = await ledger();
  const series = SeriesSlug.safeParse(slug).success ? await loadSeries(db, slug) : null;
  if (series === null) return noSeries(slug);
  const { asOf, knownAt, clock } = read.value;
  const versions = await loadVersions(db, { slug, knownAt, clock });
  const viewpoint = { asOf, knownAt, clock };
  const now = estimate(versions, viewpoint);
  const { steps, points } = timeline(versions, viewpoint);
  return answer({
    series: { ...series, title: seriesTitle(series) },
    viewpoint,
    estimate: { figure: now.quantity === null ? null : formatQuantity(now.quantity), ...now },
    // The line names the fact each step rests on; the figures themselves are under /api/v1/facts.
    steps: steps.map(({ from, to, estimate: { state, quantity, band, contested, chosen, carriedFrom } }) => ({
      from,
      to,
      state,
      figure: quantity === null ? null : formatQuantity(quantity),
      quantity,
      band,
      contested,
      carriedFrom,
      fact: chosen?.fact.id ?? null,
    })),
    points: points.map(({ modality, asOf, version }) => ({
      modality,
      asOf,
      figure: version.said.claim.quantity === null ? null : formatQuantity(version.said.claim.quantity),
      quantity: version.said.claim.quantity,
      fact: version.fact.id,
    })),
  });
});
