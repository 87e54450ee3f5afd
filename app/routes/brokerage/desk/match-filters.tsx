import type { LicenceChoice } from "~/domain/matching/desk/licence-choices.server";
import { type MatchFilters as Chosen, distances } from "~/domain/matching/desk/match-filters";
import { Checkboxes } from "~/ui/checkboxes";
import { Details } from "~/ui/details";
import { plainField } from "~/ui/field";
import { Narrow, NarrowGroup } from "~/ui/narrow";
import { SelectField } from "~/ui/select-field";
import { Tick } from "~/ui/tick";
import type { Pairs } from "./list-address";

interface MatchFiltersProps {
  filters: Chosen;
  licences: LicenceChoice[];
  /** How many of the broker's own caseload look for work. */
  caseload: number;
  /** What else the address says. */
  place: Pairs;
}

/** What a vacancy's list can be narrowed by. */
export function MatchFilters({ filters, licences, caseload, place }: MatchFiltersProps) {
  const mine = `My candidates (${caseload.toLocaleString("en-GB")})`;
  const chosen = licences.filter(({ id }) => filters.licences.includes(id)).map(({ label }) => label);
  return (
    <Narrow label="Filter the list">
      {place.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <NarrowGroup legend="Show only">
        <Tick name="only" value="mine" label={mine} ticked={filters.mine} />
        <Tick name="only" value="ready" label="Ready now" ticked={filters.readyNow} />
      </NarrowGroup>
      <SelectField
        field={plainField({ name: "within", value: filters.withinKm ?? "" })}
        label="Within"
        blank="Any distance"
        options={distances.map((km) => ({ value: String(km), label: `${km} km` }))}
      />
      {licences.length > 0 && (
        <Details summary={chosen.length > 0 ? `Has a licence: ${chosen.join(", ")}` : "Has a licence"}>
          <Checkboxes
            field={plainField({ name: "licence", value: [...filters.licences] })}
            label="Holds every licence ticked"
            options={licences.map(({ id, label, held }) => ({ value: id, label: `${label} (${held})` }))}
            small
          />
        </Details>
      )}
    </Narrow>
  );
}
