import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchPublicVacancies } from "~/domain/matching/public/search-public-vacancies.server";
import { queryToKeep } from "~/domain/matching/saved-searches/saved-query";
import { access } from "~/domain/permissions/access";
import { feedQuery, feedTitle } from "~/domain/vacancies/feeds/feed-choice";
import { feedsOf } from "~/domain/vacancies/feeds/feeds-of";
import {
  LONGEST_SEARCH,
  readVacancySearch,
  searchQuery,
  type VacancySearch,
} from "~/domain/vacancies/public-search";
import { sortsFor } from "~/domain/vacancies/search-choices";
import { chosenIn, foundWords, searchTitle, unchosen } from "~/domain/vacancies/search-in-words";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Chosen } from "~/ui/chosen";
import { ErrorSummary } from "~/ui/error-summary";
import { Faceted } from "~/ui/faceted";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { Sorts } from "~/ui/sorts";
import { FollowVacancies } from "./follow-vacancies";
import { NothingFound } from "./nothing-found";
import { SaveThisSearch } from "./save-this-search";
import { VacancyFacets } from "./vacancy-facets";
import { VacancyList } from "./vacancy-list";
import { VacancySearchForm } from "./vacancy-search-form";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const asked = data && searchTitle(data.search, data.place?.name ?? null);
  const page = data && data.page > 1 ? `, page ${data.page} of ${data.pages}` : "";
  const error = data?.placeProblem ? "Error: " : "";
  const title = `${error}${asked ? `${capital(asked)}: vacancies` : "Find a vacancy"}${page} – Front Door`;
  return [{ title }, ...(data ? alternates(data.feeds) : [])];
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** For feed readers, which look in the head of a page. */
const alternates = ({ query, title }: { query: string; title: string }) => [
  { tagName: "link", rel: "alternate", type: "application/rss+xml", title, href: paths.vacanciesRss + query },
  {
    tagName: "link",
    rel: "alternate",
    type: "application/feed+json",
    title,
    href: paths.vacanciesJson + query,
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const search = readVacancySearch(new URL(request.url).searchParams);
  const choice = feedsOf(search);
  return {
    search,
    feeds: { query: feedQuery(choice), title: feedTitle(choice) },
    toSave: queryToKeep(searchQuery(search)),
    ...(await searchPublicVacancies(actor, search, today())),
  };
}

const lede =
  "Jobs, apprenticeships and placements with London employers who have asked for the boroughs’ help.";
const href = (search: VacancySearch) => paths.vacancies + searchQuery(search);

export default function Vacancies() {
  const { search, facets, vacancies, total, page, pages, corrections, sort, place, placeProblem, ...rest } =
    useLoaderData<typeof loader>();
  const chosen = chosenIn(search);
  const asked = searchTitle(search, place?.name ?? null);
  return (
    <>
      <ErrorSummary
        title="Check the place"
        errors={placeProblem ? [{ says: placeProblem, fieldId: "place" }] : []}
        kept="Until then these are the vacancies in all of London."
      />
      <Heading lede={asked === null && lede}>Find a vacancy</Heading>
      <VacancySearchForm search={search} placeProblem={placeProblem} />
      {search.cut && (
        <Notice title="That was a long search" tone="warm">
          {`We looked for its first ${LONGEST_SEARCH} characters. A few words find more.`}
        </Notice>
      )}
      <Faceted
        summary={chosen.length > 0 ? `Filters (${chosen.length} in use)` : "Filters"}
        facets={<VacancyFacets facets={facets} search={search} />}
      >
        <h2>{foundWords(total, search, place?.name ?? null)}</h2>
        {corrections.map(({ typed, used }) => (
          <p key={typed}>
            No vacancy says “{typed}”, so we looked for{" "}
            {used.map((word, at) => (
              <span key={word}>
                {at > 0 && " or "}
                <strong>{word}</strong>
              </span>
            ))}
            .
          </p>
        ))}
        <Chosen
          label="Filters in use"
          chosen={chosen.map(({ label, without }) => ({ label, href: href(without) }))}
          clearHref={href(unchosen(search))}
        />
        {total > 0 ? (
          <>
            <Sorts
              sorts={sortsFor(search.words !== "", place !== null).map(({ slug, name }) => ({
                label: name,
                href: href({ ...search, sort: slug, page: 1 }),
                current: slug === sort,
              }))}
            />
            {!placeProblem && (
              <p className="small">
                <a href="#by-email">Email me new ones like these</a>
              </p>
            )}
            <VacancyList vacancies={vacancies} from={place?.position ?? null} />
            <Pagination
              page={page}
              pages={pages}
              hrefFor={(to) => href({ ...search, page: to })}
              label="Pages of vacancies"
            />
          </>
        ) : (
          <NothingFound search={search} placeName={place?.name ?? null} />
        )}
        {!placeProblem && <SaveThisSearch query={rest.toSave} />}
        <FollowVacancies query={rest.feeds.query} what={`“${rest.feeds.title}”`} />
      </Faceted>
    </>
  );
}
