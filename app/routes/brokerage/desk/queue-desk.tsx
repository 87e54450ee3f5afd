import type { ReactNode } from "react";
import { nearKm, type Where } from "~/domain/matching/desk/around";
import { paths } from "~/paths";
import { Desk } from "~/ui/desk";
import { Tag } from "~/ui/tag";
import type { VacancyQueue } from "./queue.server";

interface QueueDeskProps {
  queue: VacancyQueue;
  /** Id of the vacancy that is open. */
  current: string;
  children: ReactNode;
}

/** Live vacancies on the left, with how many residents suit each, and the open one on the right. */
export function QueueDesk({ queue, current, children }: QueueDeskProps) {
  return (
    <Desk
      title="Live vacancies"
      count={queue.total}
      backHref={queue.backHref}
      above={<Narrow where={queue.where} />}
      below={<Pages queue={queue} />}
      items={queue.items.map((item) => ({
        ...vacancyLine(item, queue.where),
        current: item.id === current,
      }))}
    >
      {children}
    </Desk>
  );
}

/** A vacancy in a list: how many suit it first, where somebody has counted. */
export const vacancyLine = (item: VacancyQueue["items"][number], where: Where) => ({
  href: item.href,
  title: goodMatches(item.suitable) ?? item.title,
  detail: (
    <>
      {item.suitable !== null && `${item.title}, `}
      {item.employer}
      {item.own && where !== "borough" && (
        <>
          {" "}
          <Tag tone="gold">Your borough</Tag>
        </>
      )}
    </>
  ),
});

/** "4 good matches"; null where nobody has counted yet. */
const goodMatches = (count: number | null) => {
  if (count === null) return null;
  if (count === 0) return "No good match yet";
  return count === 1 ? "1 good match" : `${count} good matches`;
};

const names = {
  near: "Near you",
  borough: "In your borough",
  all: "All of London",
} as const satisfies Record<Where, string>;

/** Ways to look nearer or farther. */
export function Narrow({ where }: { where: Where }) {
  return (
    <p className="small">
      {(Object.keys(names) as Where[]).map((one, at) => (
        <span key={one}>
          {at > 0 && " · "}
          {one === where ? (
            <strong>{names[one]}</strong>
          ) : (
            <a href={`${paths.brokerage}?kind=vacancies&where=${one}`}>{names[one]}</a>
          )}
        </span>
      ))}
      {where === "near" && (
        <span className="soft">. Within {nearKm} km of the middle of your borough, the newest first.</span>
      )}
    </p>
  );
}

/** The way to older vacancies and back. */
export function Pages({ queue: { where, page, pages } }: { queue: VacancyQueue }) {
  const to = (other: number) => `${paths.brokerage}?kind=vacancies&where=${where}&page=${other}`;
  if (pages === 1) return null;
  return (
    <nav aria-label="Older vacancies">
      <p className="small">
        {page > 1 && (
          <>
            <a href={to(page - 1)} rel="prev">
              Newer
            </a>{" "}
            ·{" "}
          </>
        )}
        Page {page} of {pages}
        {page < pages && (
          <>
            {" "}
            ·{" "}
            <a href={to(page + 1)} rel="next">
              Older
            </a>
          </>
        )}
      </p>
    </nav>
  );
}
