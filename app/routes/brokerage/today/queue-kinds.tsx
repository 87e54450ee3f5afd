import type { ReactNode } from "react";
import { type Kind, kindOrder, kinds } from "~/domain/referrals/today/kinds";
import { paths } from "~/paths";
import { Desk } from "~/ui/desk";
import { type QueuePlace, todayHref } from "./queue-address";

interface QueueKindsProps {
  /** Whose queue: "Today", or "Jo Bell’s queue". */
  title: string;
  counts: Partial<Record<Kind, number>>;
  total: number;
  /** Live vacancies in sight; null where the page shows none. */
  vacancies: number | null;
  place: QueuePlace;
  children: ReactNode;
}

/** What is due by kind on the left, each a way to see it alone, and the queue itself on the right. */
export function QueueKinds({ title, counts, total, vacancies, place, children }: QueueKindsProps) {
  const { of, show } = place;
  const line = (name: ReactNode, count: number, to: QueuePlace["show"]) => ({
    href: todayHref({ show: to, of }),
    title: (
      <>
        {name} <span className="desk__count">{count.toLocaleString("en-GB")}</span>
      </>
    ),
    current: show === to,
  });
  return (
    <div className="today">
      <Desk
        title={title}
        count={total}
        items={[
          line("Everything", total, null),
          ...kindOrder.flatMap((kind) =>
            counts[kind] || show === kind ? [line(<KindName kind={kind} />, counts[kind] ?? 0, kind)] : [],
          ),
          ...(vacancies === null ? [] : [line("Live vacancies", vacancies, "vacancies")]),
        ]}
        below={
          <p className="small">
            <a href={paths.team}>Your team</a> · <a href={paths.cover}>Arrange cover</a> ·{" "}
            <a href={paths.alerts}>Letters about new matches</a>
          </p>
        }
        beside={children}
      />
    </div>
  );
}

/** How a kind is headed; on a phone how that begins. */
function KindName({ kind }: { kind: Kind }) {
  const { heading, short } = kinds[kind];
  return (
    <>
      {short}
      <span className="today__rest">{heading.slice(short.length)}</span>
    </>
  );
}
