import type { Ledger } from "@muster/ledger/connect";
import { listFacts, loadSeries, loadVersions } from "@muster/ledger/queries";
import {
  type Clock,
  estimate,
  type Estimate,
  type Instant,
  type Kind,
  type Modality,
  type Series,
} from "@muster/model";
import { Failed } from "../errors.ts";

export interface FactsQuestion {
  readonly series?: string;
  readonly asOf?: string;
  readonly knownAt: Instant;
  readonly clock: Clock;
  readonly modality?: Modality;
  readonly kind?: Kind;
  readonly document?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface FactsAnswer {
  readonly asOf: string;
  readonly knownAt: Instant;
  readonly clock: Clock;
  /** Of the one series that was asked for. */
  readonly series: Series | null;
  readonly estimate: Estimate | null;
  readonly facts: Awaited<ReturnType<typeof listFacts>>["facts"];
  readonly next: string | null;
}

/** The facts that stood at the viewpoint, and for one series the answer they amount to. */
export async function answerFacts(ledger: Ledger, question: FactsQuestion, now: Instant): Promise<FactsAnswer> {
  const { series: slug, asOf, knownAt, clock, ...rest } = question;
  const day = asOf ?? now.slice(0, 10);
  const series = slug === undefined ? null : await loadSeries(ledger, slug);
  if (slug !== undefined && series === null)
    throw new Failed(`No fact is of a series ${slug}. Series are named as in us-iraq or nato-mission-iraq.`);
  const { facts, next } = await listFacts(ledger, {
    ...rest,
    ...(slug === undefined ? {} : { slug }),
    ...(asOf === undefined ? {} : { asOf }),
    knownAt,
    clock,
  });
  const answer =
    slug === undefined
      ? null
      : estimate(await loadVersions(ledger, { slug, knownAt, clock }), { asOf: day, knownAt, clock });
  return { asOf: day, knownAt, clock, series, estimate: answer, facts, next };
}
