import { noFilters } from "~/domain/matching/desk/match-filters";
import { filteredHref } from "./list-address";
import type { VacancyDesk } from "./vacancy-desk.server";

interface HeadlineProps {
  vacancyId: string;
  desk: VacancyDesk;
}

/** How many suit, of all or of those whom the filters leave. */
export function Headline({ vacancyId, desk: { matches, available, narrowed, place } }: HeadlineProps) {
  const { suitable } = matches;
  const count = suitable.toLocaleString("en-GB");
  if (!narrowed)
    return (
      <h2>
        {count} of your {available.toLocaleString("en-GB")} available residents{" "}
        {suitable === 1 ? "suits" : "suit"} it
      </h2>
    );
  return (
    <>
      <h2>{withFilters(suitable, count)}</h2>
      {suitable > 0 && (
        <p className="small">
          <a href={filteredHref(vacancyId, place, noFilters)}>Show everybody again</a>
        </p>
      )}
    </>
  );
}

function withFilters(suitable: number, count: string) {
  if (suitable === 0) return "With these filters, nobody suits it";
  return `With these filters, ${count} ${suitable === 1 ? "resident suits" : "residents suit"} it`;
}
