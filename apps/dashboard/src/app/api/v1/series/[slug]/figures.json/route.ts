import { viewName } from "../../../../../../api/figure-export.ts";
import { handle } from "../../../../../../api/handle.ts";
import { loadFigures } from "../../../../../../api/load-figures.ts";
import { answer } from "../../../../../../api/problem.ts";

export const GET = handle<RouteContext>(async (request, { params }) => {
  const { slug } = await params;
  const loaded = await loadFigures(request, slug);
  if (loaded instanceof Response) return loaded;
  const { standpoint, figures } = loaded;
  const { knownAt, clock } = standpoint;
  const name = viewName(slug, standpoint.knownOn, clock);
  return answer(
    { series: slug, knownAt, clock, figures },
    { "Content-Disposition": `attachment; filename="${name}.json"` },
  );
});

interface RouteContext {
  readonly params: Promise<{ slug: string }>;
}
