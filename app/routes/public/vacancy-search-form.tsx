import type { VacancySearch } from "~/domain/vacancies/public-search";
import { RADII } from "~/domain/vacancies/search-choices";
import { paths } from "~/paths";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

/** The form's id, for choices that stand elsewhere on the page. */
export const searchForm = "search";

const radii = RADII.map((km) => ({ value: String(km), label: `${km} km` }));

/** Words, and a place with how far around it. */
export function VacancySearchForm({
  search: { words, place, radiusKm, sort },
  placeProblem,
}: {
  search: VacancySearch;
  placeProblem: string | null;
}) {
  const placeField = plainField({ name: "place", value: place });
  return (
    <Filters action={paths.vacancies} id={searchForm}>
      <TextField
        field={plainField({ name: "q", value: words })}
        label="Job, skill or employer"
        type="search"
        width={20}
      />
      <TextField
        field={placeProblem ? { ...placeField, errors: [placeProblem] } : placeField}
        label="Postcode or borough"
        width={20}
        autoComplete="postal-code"
      />
      <SelectField
        field={plainField({ name: "radius", value: String(radiusKm) })}
        label="Within"
        options={radii}
      />
      {sort && <input type="hidden" name="sort" value={sort} />}
    </Filters>
  );
}
