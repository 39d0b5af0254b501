import { Event, parsePartialDate } from "@muster/model";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const orNull = z.string().transform((text) => (text.trim() === "" ? null : text.trim()));

/** A row of data/events.csv, as data/README.md describes it. */
const Row = z.object({
  id: z.string().min(1),
  date: z.string(),
  type: z.string(),
  title: z.string(),
  series: z.string(),
  publisher: orNull,
  cited_title: orNull,
  url: orNull,
});

/** Reads the events that ship. Throws with the row's id where one is not an event. */
export function readEvents(csv: string): Event[] {
  const rows: unknown[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  return rows.map((raw) => {
    const row = Row.parse(raw);
    try {
      return Event.parse({
        id: row.id,
        date: parsePartialDate(row.date),
        type: row.type,
        title: row.title,
        series: row.series.split(/\s+/).filter((slug) => slug !== ""),
        publisher: row.publisher,
        citedTitle: row.cited_title,
        url: row.url,
      });
    } catch (error) {
      throw new Error(
        `data/events.csv, the event ${row.id}: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  });
}
