import { z } from "zod";
import { SeriesSlug } from "../series/series.ts";
import { PartialDate } from "../time/partial-date.ts";

export const EventType = z.enum(["decision", "attack", "handover", "restatement", "withdrawal", "deployment", "gap"]);
export type EventType = z.infer<typeof EventType>;

/** A dated annotation with the publication that carries it. */
export const Event = z.object({
  id: z.string(),
  date: PartialDate,
  type: EventType,
  /** In our own words, one line. */
  title: z.string().min(1).max(200),
  series: z.array(SeriesSlug),
  publisher: z.string().nullable(),
  citedTitle: z.string().nullable(),
  url: z.string().nullable(),
});
export type Event = z.infer<typeof Event>;
