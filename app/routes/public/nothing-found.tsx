import { searchQuery, type VacancySearch } from "~/domain/vacancies/public-search";
import { RADII } from "~/domain/vacancies/search-choices";
import { aroundWords, chosenIn } from "~/domain/vacancies/search-in-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";

const furthest = Math.max(...RADII) as (typeof RADII)[number];

/** Why nothing is shown, and what to loosen: each a link to the search without it. */
export function NothingFound({ search, placeName }: { search: VacancySearch; placeName: string | null }) {
  const href = (loosened: VacancySearch) => paths.vacancies + searchQuery(loosened);
  const chosen = chosenIn(search).map(({ label, without }) => ({
    label: `Search without “${label}”`,
    without,
  }));
  const further = { ...search, radiusKm: furthest, page: 1 };
  const ways = [
    ...(placeName && search.radiusKm < furthest
      ? [{ label: `Search ${aroundWords(placeName, furthest)}`, without: further }]
      : []),
    ...(search.place ? [{ label: "Search all of London", without: { ...search, place: "", page: 1 } }] : []),
    ...chosen,
  ];
  if (ways.length === 0 && search.words === "")
    return (
      <Empty title="No vacancy is open today">
        New ones appear here as soon as employers post them. Look again tomorrow.
      </Empty>
    );
  return (
    <Empty
      title="No open vacancy answers this search"
      action={<ButtonLink href={paths.vacancies}>See every open vacancy</ButtonLink>}
    >
      {search.words && <p>Try fewer or simpler words: “cook” finds more than “experienced vegan cook”.</p>}
      {ways.length > 0 && (
        <ul>
          {ways.map(({ label, without }) => (
            <li key={label}>
              <a href={href(without)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </Empty>
  );
}
