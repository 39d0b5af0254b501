import {
  defaultPopulation,
  drawnLevel,
  type FactVersion,
  firstDay,
  formatDate,
  formatQuantity,
  overlap,
  type Quantity,
  type Series,
  seriesTitle,
  type Timeline,
  type TimelinePoint,
} from "@muster/model";

/** Who is where: "NATO in Iraq". A series that counts otherwise than usual says so. */
export function subject(series: Series): string {
  const plain =
    series.countBasis === null &&
    series.population === defaultPopulation(series.mission) &&
    (series.mission === null || seriesTitle(series) === series.mission.name);
  return plain ? `${series.force.name} in ${series.place.name}` : seriesTitle(series);
}

const WINDOW_DAYS = 31;
const DAY_MS = 86_400_000;

function quantityOf(version: FactVersion): Quantity | null {
  return version.said.claim.quantity;
}

/** The plan to name: of those with the latest date (within a month), the one that most others agree with. */
export function pickPlan(points: readonly TimelinePoint[]): FactVersion | null {
  const plans = points.filter(({ modality }) => modality === "planned").map(({ version }) => version);
  const dayOf = (version: FactVersion): number => Date.parse(firstDay(version.said.claim.asOf));
  const latest = Math.max(...plans.map(dayOf));
  const recent = plans.filter((plan) => dayOf(plan) >= latest - WINDOW_DAYS * DAY_MS);
  const agreement = (plan: FactVersion): number => {
    const mine = quantityOf(plan);
    return mine === null
      ? 0
      : recent.filter((other) => {
          const theirs = quantityOf(other);
          return theirs !== null && overlap(mine, theirs);
        }).length;
  };
  const rank = (plan: FactVersion): number => agreement(plan) * 2 + (quantityOf(plan)?.point == null ? 0 : 1);
  return recent.reduce<FactVersion | null>(
    (best, plan) => (best === null || rank(plan) > rank(best) ? plan : best),
    null,
  );
}

/** "about 4,000 planned in February 2021", or "for September 2026" where the plan looks ahead. */
export function planInWords(plan: FactVersion): string | null {
  const { quantity, asOf } = plan.said.claim;
  if (quantity === null) return null;
  const ahead = firstDay(asOf) > plan.knownFrom.slice(0, 10);
  const date =
    asOf.precision === "day" ? formatDate({ date: asOf.date.slice(0, 7), precision: "month" }) : formatDate(asOf);
  return `${formatQuantity(quantity)} planned ${ahead ? "for" : "in"} ${date}`;
}

/** What a chart of the series shows, in one line made of its data. */
export function historyTitle(series: Series, timeline: Timeline): string {
  const levels = timeline.steps.flatMap(({ estimate }) => (estimate.quantity === null ? [] : [estimate.quantity]));
  const lastStep = timeline.steps.at(-1);
  const last = levels.at(-1);
  const parts: string[] = [];
  if (lastStep === undefined || last === undefined) parts.push("no figure reported");
  else if (lastStep.estimate.state === "withheld") parts.push("the number is withheld");
  else {
    const peak = levels.reduce((a, b) => (drawnLevel(b) > drawnLevel(a) ? b : a));
    const down = drawnLevel(last) <= 0.8 * drawnLevel(peak) ? `, down from ${formatQuantity(peak)}` : "";
    const old = lastStep.estimate.state === "none" ? ", and nothing newer" : "";
    parts.push(`${formatQuantity(last)}${down}${old}`);
  }
  const plan = pickPlan(timeline.points);
  const planned = plan === null ? null : planInWords(plan);
  const [reported = ""] = parts;
  if (planned === null) return `${subject(series)}: ${reported}`;
  return `${subject(series)}: ${reported}${reported.includes(",") ? "; " : ", with "}${planned}`;
}
