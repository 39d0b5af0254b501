import { Event } from "@muster/model";
import { type Reader, readerOf } from "../connect/index.ts";

/** Events in the order of their dates; those that concern a series, where one is named. */
export async function listEvents(reader: Reader, question: { readonly series?: string } = {}): Promise<Event[]> {
  const rows = await readerOf(reader).event.findMany({
    where: question.series === undefined ? {} : { series: { has: question.series } },
    orderBy: [{ dateFirst: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => Event.parse({ ...row, date: { date: row.date, precision: row.datePrecision } }));
}
