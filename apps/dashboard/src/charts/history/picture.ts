import {
  drawnLevel,
  type Event,
  type FactVersion,
  firstDay,
  formatDate,
  formatQuantity,
  type Modality,
  type Timeline,
} from "@muster/model";
import { dayNumber } from "../scale/scale.ts";
import { type Account, marksOf } from "./gather-marks.ts";

/** What the history of one series shows, in days and people: everything the drawing needs and nothing of its pixels. */
export interface Picture {
  /** First and last day of the date axis. */
  readonly from: number;
  readonly to: number;
  /** The day knowledge stops, when that is before the axis ends. */
  readonly horizon: number | null;
  readonly stretches: readonly Stretch[];
  readonly withheld: readonly { readonly from: number; readonly to: number }[];
  readonly reports: readonly Mark[];
  readonly plans: readonly Mark[];
  readonly events: readonly Moment[];
  /** The highest count anywhere in it. */
  readonly max: number;
}

/**
 * A level over `[from, to)`.
 *
 * - `observed`: the figure's own date covers it.
 * - `held`: between this report and the next.
 * - `carried`: after the last report, until its maximum age: nothing newer is known.
 */
export interface Stretch {
  readonly style: "observed" | "held" | "carried";
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly contested: boolean;
  /** Whether the words give a number, or only bounds or "several hundred". */
  readonly numbered: boolean;
  readonly words: string;
  readonly date: string;
}

/** One figure, or several accounts that give the same one. */
export interface Mark {
  readonly modality: Modality;
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly contested: boolean;
  readonly accounts: number;
  readonly words: string;
  readonly date: string;
  readonly href: string;
}

export interface Moment {
  readonly day: number;
  readonly title: string;
  readonly date: string;
  readonly rank: number;
}

/** No axis is shorter than a year. */
const SHORTEST_DAYS = 365;
const AIR = 0.02;

const EVENT_RANK: Record<Event["type"], number> = {
  restatement: 0,
  decision: 1,
  withdrawal: 2,
  deployment: 3,
  gap: 4,
  attack: 5,
  handover: 6,
};

export interface PictureInput {
  readonly timeline: Timeline;
  readonly events: readonly Event[];
  /** First day of the axis; null starts it before `first`. */
  readonly since: string | null;
  /** The first day any figure speaks of, whether it was known yet or not; so the axis stays while knowledge moves. */
  readonly first: string | null;
  readonly until: string;
  /** The last day the viewpoint knows of. */
  readonly knownOn: string;
  readonly href: (version: FactVersion) => string;
}

export function picture({ timeline, events, since, first, until, knownOn, href }: PictureInput): Picture {
  const stretches: Stretch[] = [];
  const withheld: { from: number; to: number }[] = [];
  const reported = new Map<string, Account>();
  for (const [index, step] of timeline.steps.entries()) {
    const { estimate } = step;
    const from = dayNumber(step.from);
    const to = dayNumber(step.to);
    if (estimate.state === "withheld") withheld.push({ from, to });
    for (const version of estimate.contradict) {
      if (!reported.has(version.said.id)) reported.set(version.said.id, { version, contested: true });
    }
    for (const version of [estimate.chosen, ...estimate.support]) {
      if (version !== null) reported.set(version.said.id, { version, contested: false });
    }
    if (estimate.quantity === null || estimate.chosen === null) continue;
    if (estimate.state !== "observed" && estimate.state !== "carried") continue;
    const next = timeline.steps[index + 1];
    const followed = next !== undefined && next.from === step.to && next.estimate.quantity !== null;
    stretches.push({
      style: estimate.state === "observed" ? "observed" : followed ? "held" : "carried",
      from,
      to,
      level: drawnLevel(estimate.quantity),
      low: estimate.band?.low ?? null,
      high: estimate.band?.high ?? null,
      contested: estimate.contested,
      numbered: estimate.quantity.point !== null,
      words: formatQuantity(estimate.quantity),
      date: formatDate(estimate.chosen.said.claim.asOf),
    });
  }

  const reports = marksOf([...reported.values()], href);
  const plans = marksOf(
    timeline.points.map(({ version }) => ({ version, contested: false })),
    href,
  );
  const to = dayNumber(until) + 1;
  const start = Math.min(first === null ? to : dayNumber(first), to - SHORTEST_DAYS);
  // A little air before the first figure, so that its mark does not stand on the axis.
  const from = since === null ? start - Math.ceil((to - start) * AIR) : dayNumber(since);
  const seen = (thing: { from: number; to: number }): boolean => thing.to > from && thing.from < to;
  const visible = {
    stretches: stretches.filter(seen).map((s) => ({ ...s, from: Math.max(s.from, from), to: Math.min(s.to, to) })),
    withheld: withheld.filter(seen).map((w) => ({ from: Math.max(w.from, from), to: Math.min(w.to, to) })),
    reports: reports.filter(seen),
    plans: plans.filter(seen),
  };
  const horizon = dayNumber(knownOn) + 1;
  return {
    from,
    to,
    horizon: horizon < to ? Math.max(horizon, from) : null,
    ...visible,
    events: events
      .map((event) => ({
        day: dayNumber(firstDay(event.date)),
        title: event.title,
        date: formatDate(event.date),
        rank: EVENT_RANK[event.type],
      }))
      .filter(({ day }) => day >= from && day < Math.min(to, horizon))
      .sort((a, b) => a.rank - b.rank || b.day - a.day),
    max: Math.max(
      0,
      ...[...visible.stretches, ...visible.reports, ...visible.plans].flatMap((m) => [
        m.level,
        m.low ?? 0,
        m.high ?? 0,
      ]),
    ),
  };
}
