import { firstDay, type Timeline } from "@muster/model";

export interface RangeChoice {
  /** Value of `since` in the address. */
  readonly since: string;
  readonly name: string;
}

/** Before this year one series stands forty times higher than after it; the recent story is told from here on. */
const RECENT = "2014";
const LATEST = "2020";

/** The first day anything in the timeline speaks of. */
export function firstFigure(timeline: Timeline): string | null {
  const days = [
    ...timeline.steps.filter(({ estimate }) => estimate.state !== "none").map(({ from }) => from),
    ...timeline.points.map(({ asOf }) => firstDay(asOf)),
  ].sort();
  return days[0] ?? null;
}

/** Where a chart may start: at the first figure, or at years that come after it. */
export function rangeChoices(first: string | null): readonly RangeChoice[] {
  if (first === null) return [];
  const years = [RECENT, LATEST].filter((year) => first < `${year}-01-01`);
  return [
    { since: "all", name: `All, since ${first.slice(0, 4)}` },
    ...years.map((year) => ({ since: year, name: `Since ${year}` })),
  ];
}

/** The day a chart starts at; null is its first figure. What the reader asked for goes before the usual choice. */
export function startOf(asked: string | undefined, first: string | null): { since: string; day: string | null } {
  const since = asked ?? (first !== null && first < `${RECENT}-01-01` ? RECENT : "all");
  return { since, day: since === "all" ? null : `${since}-01-01` };
}
