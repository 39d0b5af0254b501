import { listEvents, listSeries } from "@muster/ledger/queries";
import { seriesTitle } from "@muster/model";
import type { Metadata } from "next";
import { Empty } from "../../components/empty.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { EventList } from "../../events/event-list.tsx";
import { ledger } from "../../ledger.ts";

export const metadata: Metadata = { title: "Events" };

export default async function EventsPage() {
  const db = await ledger();
  const [events, series] = await Promise.all([listEvents(db), listSeries(db)]);
  return (
    <>
      <PageHeading title="Events">
        Dated decisions, withdrawals, restatements and changes of command that stand beside the figures, each with the
        publication that carries it.
      </PageHeading>
      {events.length === 0 ? (
        <Empty>No events are recorded yet.</Empty>
      ) : (
        <EventList
          events={events}
          series={series.map(({ series }) => ({ slug: series.slug, title: seriesTitle(series) }))}
        />
      )}
    </>
  );
}
