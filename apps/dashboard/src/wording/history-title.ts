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
/** A line that stands at this share of its height or below has come down. */
const FALLEN = 0.8;
const DAY_MS = 86_400_000;

function quantityOf(version: FactVersion): Quantity | null {
  return version.said.claim.quantity;
}

const dayOf = (version: FactVersion): number => Date.parse(firstDay(version.said.claim.asOf));

/**
 * The plan to name: of those with the latest date (within a month), the one that most others agree with. It is named
 * while it looks ahead of the last report, or above anything ever reported; a plan that was overtaken is history.
 */
export function pickPlan({ points, steps }: Timeline): FactVersion | null {
  const plans = points.filter(({ modality }) => modality === "planned").map(({ version }) => version);
  const latest = Math.max(...plans.map(dayOf));
  const recent = plans.filter((plan) => dayOf(plan) >= latest - WINDOW_DAYS * DAY_MS);
  const agreement = (plan: FactVersion): number => {
    const mine = quantityOf(plan);
    if (mine === null) return 0;
    return recent.filter((other) => {
      const theirs = quantityOf(other);
      return theirs !== null && overlap(mine, theirs);
    }).length;
  };
  const rank = (plan: FactVersion): number => agreement(plan) * 2 + (quantityOf(plan)?.point == null ? 0 : 1);
  const best = recent.reduce<FactVersion | null>(
    (best, plan) => (best === null || rank(plan) > rank(best) ? plan : best),
    null,
  );
  const planned = best === null ? null : quantityOf(best);
  if (best === null || planned === null) return null;
  const reports = steps.flatMap(({ estimate: { quantity, chosen } }) =>
    quantity === null || chosen === null ? [] : { quantity, chosen },
  );
  const ahead = reports.every(({ chosen }) => dayOf(chosen) < dayOf(best));
  const above = reports.every(({ quantity }) => drawnLevel(quantity) < drawnLevel(planned));
  return ahead || above ? best : null;
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
  let reported = "no figure reported";
  let long = false;
  if (lastStep?.estimate.state === "withheld") reported = "the number is withheld";
  else if (lastStep !== undefined && last !== undefined) {
    // Words without a number of their own have no height to come down from.
    const numbers = levels.filter(({ point }) => point !== null);
    const peak = numbers.reduce((a, b) => (drawnLevel(b) > drawnLevel(a) ? b : a), last);
    const { contested } = lastStep.estimate;
    const fell = !contested && drawnLevel(last) < drawnLevel(peak) && drawnLevel(last) <= FALLEN * drawnLevel(peak);
    const old = lastStep.estimate.state === "none";
    long = fell || old || contested;
    reported = `${formatQuantity(last)}${contested ? ", contested" : ""}${fell ? `, down from ${formatQuantity(peak)}` : ""}${old ? ", and nothing newer" : ""}`;
  }
  const plan = pickPlan(timeline);
  const planned = plan === null ? null : planInWords(plan);
  return `${subject(series)}: ${reported}${planned === null ? "" : `${long ? "; " : ", with "}${planned}`}`;
}
