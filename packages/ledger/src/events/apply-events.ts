import { type Event, firstDay, type Instant } from "@muster/model";
import type { Ledger } from "../connect/index.ts";

/**
 * Brings the recorded events to exactly these: events are annotations, kept in the file that ships, and one that was
 * taken out of it goes.
 */
export async function applyEvents(ledger: Ledger, events: readonly Event[], now: Instant): Promise<{ events: number }> {
  return await ledger.transaction(async (tx) => {
    await tx.event.deleteMany({ where: { id: { notIn: events.map(({ id }) => id) } } });
    for (const event of events) {
      const columns = {
        date: event.date.date,
        datePrecision: event.date.precision,
        dateFirst: new Date(firstDay(event.date)),
        type: event.type,
        title: event.title,
        series: event.series,
        publisher: event.publisher,
        citedTitle: event.citedTitle,
        url: event.url,
      };
      await tx.event.upsert({
        where: { id: event.id },
        create: { id: event.id, ...columns, recordedAt: now },
        update: columns,
      });
    }
    return { events: events.length };
  });
}
