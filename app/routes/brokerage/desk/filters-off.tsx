import type { LicenceChoice } from "~/domain/matching/desk/licence-choices.server";
import { type MatchFilters, noFilters, takenAway } from "~/domain/matching/desk/match-filters";
import { filteredHref, type Pairs } from "./list-address";

interface FiltersOffProps {
  vacancyId: string;
  filters: MatchFilters;
  licences: LicenceChoice[];
  place: Pairs;
}

/** A way to take away each filter that is on, and all of them. */
export function FiltersOff({ vacancyId, filters, licences, place }: FiltersOffProps) {
  const each = takenAway(filters);
  const name = (key: string) => {
    if (key === "mine") return "my candidates";
    if (key === "ready") return "ready now";
    if (key === "within") return `within ${filters.withinKm} km`;
    return licences.find(({ id }) => key === `licence:${id}`)?.label ?? "a licence that nobody has";
  };
  return (
    <ul className="small plain">
      {each.map(({ key, without }) => (
        <li key={key}>
          <a href={filteredHref(vacancyId, place, without)}>Take away “{name(key)}”</a>
        </li>
      ))}
      {each.length > 1 && (
        <li>
          <a href={filteredHref(vacancyId, place, noFilters)}>Take all of them away</a>
        </li>
      )}
    </ul>
  );
}
