import { handle } from "../../../../../../api/handle.ts";
import { toCsv, viewName } from "../../../../../../api/figure-export.ts";
import { loadFigures } from "../../../../../../api/load-figures.ts";

export const GET = handle<RouteContext>(async (request, { params }) => {
  const { slug } = await params;
  const loaded = await loadFigures(request, slug);
  if (loaded instanceof Response) return loaded;
  const name = viewName(slug, loaded.standpoint.knownOn, loaded.standpoint.clock);
  return new Response(toCsv(loaded.figures), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
    },
  });
});

interface RouteContext {
  readonly params: Promise<{ slug: string }>;
}
