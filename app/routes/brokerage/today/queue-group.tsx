import type { QueueGroup as Group } from "~/domain/referrals/today/item";
import { kinds } from "~/domain/referrals/today/kinds";
import { Pagination } from "~/ui/pagination";
import { type QueuePlace, todayHref } from "./queue-address";
import { type Away, QueueLine } from "./queue-line";

interface QueueGroupProps {
  group: Group;
  place: QueuePlace;
  away: Away;
  /** Whose queue it is: a person's id. */
  reader: string;
  /** How many pages there are of it; 1 where its rest is a link away. */
  pages?: number;
}

/** Things of one kind that are due, the most urgent first. */
export function QueueGroup({ group, place, away, reader, pages = 1 }: QueueGroupProps) {
  const { kind, items, total } = group;
  const { heading } = kinds[kind];
  return (
    <section aria-labelledby={kind} className="due-group">
      <h2 id={kind}>
        {heading} <span className="desk__count">{total.toLocaleString("en-GB")}</span>
      </h2>
      <ul className="due">
        {items.map((item) => (
          <QueueLine key={item.key} item={item} place={place} away={away} reader={reader} />
        ))}
      </ul>
      {pages > 1 ? (
        <Pagination
          label={heading}
          page={place.page}
          pages={pages}
          hrefFor={(page) => todayHref({ ...place, page })}
        />
      ) : (
        total > items.length && (
          <p>
            <a href={todayHref({ show: kind, of: place.of })}>
              See all {total.toLocaleString("en-GB")}
              <span className="govuk-visually-hidden">: {heading}</span>
            </a>
          </p>
        )
      )}
    </section>
  );
}
