import type { Facet, FacetCount } from "~/domain/matching/vacancy-engine";
import { inPounds, TICKED, type VacancySearch } from "~/domain/vacancies/public-search";
import { HOURS_BANDS, PAY_STEPS } from "~/domain/vacancies/search-choices";
import { choiceWords } from "~/domain/vacancies/search-in-words";
import { vacancyTypeValues } from "~/domain/vacancies/types";
import { Button } from "~/ui/button";
import { FacetGroup, type FacetOption } from "~/ui/facet-group";
import { searchForm } from "./vacancy-search-form";

interface VacancyFacetsProps {
  facets: Record<Facet, FacetCount[]>;
  search: VacancySearch;
}

/** All that vacancies can be narrowed by, each choice with how many it would leave. */
export function VacancyFacets({ facets, search }: VacancyFacetsProps) {
  const { sectors, boroughs, types, hours } = search;
  return (
    <>
      <FacetGroup
        id="sector"
        legend="Sector"
        form={searchForm}
        options={options("sector", facets, sectors, mostFirst(facets.sector, sectors))}
      />
      <FacetGroup
        id="borough"
        legend="Borough"
        form={searchForm}
        options={options("borough", facets, boroughs, mostFirst(facets.borough, boroughs))}
      />
      <FacetGroup
        id="type"
        legend="Type"
        form={searchForm}
        options={options("type", facets, types, vacancyTypeValues)}
      />
      <FacetGroup
        id="hours"
        legend="Hours"
        form={searchForm}
        options={options(
          "hours",
          facets,
          hours,
          HOURS_BANDS.map(({ slug }) => slug),
        )}
      />
      <FacetGroup id="pay" legend="Pay" form={searchForm} kind="radios" options={pay(facets, search)} />
      <FacetGroup
        id="also"
        legend="Also"
        form={searchForm}
        options={[...ticked("flexible", facets, search), ...ticked("livingWage", facets, search)]}
      />
      <Button form={searchForm}>Show vacancies</Button>
    </>
  );
}

const countOf = (counts: readonly FacetCount[], value: string) =>
  counts.find((one) => one.value === value)?.count ?? 0;

/** Those that there are most of first; what is chosen stays, though nothing is left of it. */
const mostFirst = (counts: readonly FacetCount[], chosen: readonly string[]) =>
  [...new Set([...counts.map(({ value }) => value), ...chosen])].sort(
    (a, b) => countOf(counts, b) - countOf(counts, a) || (a < b ? -1 : 1),
  );

/** The values of which there is something, or which are chosen. */
const options = (
  name: "sector" | "borough" | "type" | "hours",
  facets: VacancyFacetsProps["facets"],
  chosen: readonly string[],
  values: readonly string[],
): FacetOption[] =>
  values
    .map((value) => ({
      name,
      value,
      label: choiceWords[name](value),
      count: countOf(facets[name], value),
      chosen: chosen.includes(value),
    }))
    .filter((option) => option.count > 0 || option.chosen);

function pay(facets: VacancyFacetsProps["facets"], { payFrom }: VacancySearch): FacetOption[] {
  const steps = PAY_STEPS.map((step) => ({
    name: "pay",
    value: inPounds(step),
    label: choiceWords.pay(String(step)),
    count: countOf(facets.pay, String(step)),
    chosen: payFrom === step,
  })).filter((option) => option.count > 0 || option.chosen);
  return steps.length > 0
    ? [{ name: "pay", value: "", label: "Any pay", chosen: payFrom === null }, ...steps]
    : [];
}

function ticked(
  name: "flexible" | "livingWage",
  facets: VacancyFacetsProps["facets"],
  search: VacancySearch,
): FacetOption[] {
  const option = {
    name,
    value: TICKED,
    label: choiceWords[name](),
    count: countOf(facets[name], "yes"),
    chosen: search[name],
  };
  return option.count > 0 || option.chosen ? [option] : [];
}
