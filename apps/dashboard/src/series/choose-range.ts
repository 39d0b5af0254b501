import { firstDay, type Timeline } from "@muster/model";

export interface RangeChoice {
  /** Value of `since` in the address. */
  readonly since: string;
  readonly name: string;
}

/** Before this year one series stands forty times higher than after it; the recent story is told from here on. */
const RECENT = "2014";
const LATEST = "2020";

export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The first and the last day anything in the timeline speaks of. */
export function spanOf({ steps, points }: Timeline): Span | null {
  const said = steps.filter(({ estimate }) => estimate.state !== "none");
  const days = [...said.flatMap(({ from, to }) => [from, to]), ...points.map(({ asOf }) => firstDay(asOf))].sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Where a chart may start: at the first figure, or at years that come after it. */
export function rangeChoices(span: Span | null): readonly RangeChoice[] {
  if (span === null) return [];
  const { first, last } = span;
  const years = [RECENT, LATEST].filter((year) => first < `${year}-01-01` && last > `${year}-01-01`);
  return [
    { since: "all", name: `All, since ${first.slice(0, 4)}` },
    ...years.map((year) => ({ since: year, name: `Since ${year}` })),
  ];
}

/** The day a chart starts at; null is its first figure. What the reader asked for goes before the usual choice. */
export function startOf(asked: string | undefined, span: Span | null): { since: string; day: string | null } {
  const recent = span !== null && span.first < `${RECENT}-01-01` && span.last > `${RECENT}-01-01`;
  const since = asked ?? (recent ? RECENT : "all");
  return { since, day: since === "all" ? null : `${since}-01-01` };
}
