import { type Event, firstDay, formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { OutsideLink } from "../figures/outside-link.tsx";
import { PageLink } from "../navigation/page-link.tsx";

const TYPE_NAMES: Record<Event["type"], string> = {
  decision: "Decision",
  attack: "Attack",
  handover: "Change of command",
  restatement: "Restatement",
  withdrawal: "Withdrawal",
  deployment: "Deployment",
  gap: "Gap in publication",
};

/** Dated events, newest first, each with the publication that carries it. */
export function EventList({
  events,
  series,
}: {
  events: readonly Event[];
  series: readonly { slug: string; title: string }[];
}) {
  const titles = new Map(series.map(({ slug, title }) => [slug, title]));
  const sorted = events.toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1));
  return (
    <ol className="font-figures">
      {sorted.map((event) => (
        <li
          key={event.id}
          id={event.id}
          className="grid gap-x-6 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[10rem_1fr]"
        >
          <p className="text-[0.9375rem] font-semibold">
            <time dateTime={event.date.date}>{formatDate(event.date)}</time>
          </p>
          <div>
            <p className="font-text text-[1.0625rem] leading-snug">{event.title}</p>
            <p className="small-print mt-0.5">
              <Badge>{TYPE_NAMES[event.type]}</Badge>
              {event.publisher === null ? null : ` · ${event.publisher}`}
              {event.citedTitle === null && event.url === null ? null : (
                <>
                  {event.publisher === null ? " · " : ", "}
                  <OutsideLink url={event.url}>{event.citedTitle ?? "the publication"}</OutsideLink>
                </>
              )}
              {event.series.map((slug) => {
                const title = titles.get(slug);
                return title === undefined ? null : (
                  <span key={slug}>
                    {" "}
                    · <PageLink href={`/series/${slug}`}>{title}</PageLink>
                  </span>
                );
              })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
