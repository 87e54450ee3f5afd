import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import type { VacancyQueue } from "./queue.server";
import { Narrow, Pages, vacancyLine } from "./queue-desk";

interface QueueVacanciesProps {
  queue: VacancyQueue;
  /** How many residents are looking for work. */
  available: number;
}

/** Live vacancies with how many residents suit each, and what a good match is. */
export function QueueVacancies({ queue, available }: QueueVacanciesProps) {
  return (
    <section aria-labelledby="vacancies" className="due-group">
      <h2 id="vacancies">
        Live vacancies <span className="desk__count">{queue.total.toLocaleString("en-GB")}</span>
      </h2>
      <Narrow where={queue.where} />
      {queue.items.length === 0 && (
        <Empty title="No live vacancies here">
          <p>
            New ones come here as employers post them.{" "}
            {queue.where !== "all" && (
              <a href={`${paths.brokerage}?kind=vacancies&where=all`}>Look in all of London</a>
            )}
          </p>
        </Empty>
      )}
      <ul className="desk__list vacancy-lines">
        {queue.items.map((item) => {
          const { href, title, detail } = vacancyLine(item, queue.where);
          return (
            <li className="desk__item" key={item.id}>
              <a className="desk__link" href={href}>
                <span className="desk__what">{title}</span> {detail}
              </a>
            </li>
          );
        })}
      </ul>
      <Pages queue={queue} />
      <p className="soft small">
        {available.toLocaleString("en-GB")} of <a href={paths.candidates}>your residents</a>{" "}
        {available === 1 ? "is" : "are"} looking for work. A good match has a score of 60 or more out of 100,
        a strong one of 75 or more;{" "}
        <a href={paths.matchingKnows}>what matching knows, and what it never knows</a>.
      </p>
    </section>
  );
}
