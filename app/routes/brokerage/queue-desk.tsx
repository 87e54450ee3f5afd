import type { ReactNode } from "react";
import { nearKm, type Where } from "~/domain/matching/desk/around";
import { paths } from "~/paths";
import { Desk } from "~/ui/desk";
import { Empty } from "~/ui/empty";
import { Tag } from "~/ui/tag";
import type { VacancyQueue } from "./queue.server";

interface QueueDeskProps {
  queue: VacancyQueue;
  /** How many things wait besides vacancies. */
  waiting?: number;
  /** Id of the vacancy that is open. */
  current?: string;
  beside?: ReactNode;
  children?: ReactNode;
}

/** Live vacancies on the left, with how many residents suit each, and the open one on the right. */
export function QueueDesk({ queue, waiting = 0, current, beside, children }: QueueDeskProps) {
  return (
    <Desk
      title="Today"
      count={queue.total}
      backHref={queue.backHref}
      above={<Narrow where={queue.where} waiting={waiting} />}
      below={<Pages queue={queue} />}
      items={queue.items.map((item) => ({
        href: item.href,
        title: goodMatches(item.suitable) ?? item.title,
        detail: (
          <>
            {item.suitable !== null && `${item.title}, `}
            {item.employer}
            {item.own && queue.where !== "borough" && (
              <>
                {" "}
                <Tag tone="gold">Your borough</Tag>
              </>
            )}
          </>
        ),
        current: item.id === current,
      }))}
      empty={
        <Empty title="No live vacancies here">
          <p>
            New ones come here as employers post them.{" "}
            {queue.where !== "all" && <a href={`${paths.brokerage}?where=all`}>Look in all of London</a>}
          </p>
        </Empty>
      }
      beside={beside}
    >
      {children}
    </Desk>
  );
}

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

function Narrow({ where, waiting }: { where: Where; waiting: number }) {
  return (
    <>
      {waiting > 0 && (
        <p className="small">
          <a href={`${paths.brokerage}#waiting`}>
            {waiting === 1 ? "1 referral waits for you" : `${waiting} referrals wait for you`}
          </a>
        </p>
      )}
      <p className="small">
        {(Object.keys(names) as Where[]).map((one, at) => (
          <span key={one}>
            {at > 0 && " · "}
            {one === where ? (
              <strong>{names[one]}</strong>
            ) : (
              <a href={`${paths.brokerage}?where=${one}`}>{names[one]}</a>
            )}
          </span>
        ))}
        {where === "near" && (
          <span className="soft">. Within {nearKm} km of the middle of your borough, the newest first.</span>
        )}
      </p>
    </>
  );
}

function Pages({ queue: { where, page, pages } }: { queue: VacancyQueue }) {
  const to = (other: number) => `${paths.brokerage}?where=${where}&page=${other}`;
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
