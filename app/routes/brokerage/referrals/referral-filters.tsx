import type { ReactNode } from "react";
import type { FilterOptions } from "~/domain/referrals/board/find-filter-options.server";
import { paths } from "~/paths";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { AskedFilter } from "./referral-filter.server";

interface ReferralFiltersProps {
  asked: AskedFilter;
  options: FilterOptions;
  /** Fields of this page alone. */
  children?: ReactNode;
}

/** Whose referrals, to which employer, for which vacancy, or one by its reference. */
export function ReferralFilters({ asked, options, children }: ReferralFiltersProps) {
  return (
    <Filters button="Show">
      <SelectField
        field={plainField({ name: "whose", value: asked.whose })}
        label="Whose"
        options={[{ value: "me", label: "Mine" }, { value: "all", label: "Everyone’s" }, ...options.brokers]}
      />
      <SelectField
        field={plainField({ name: "employer", value: asked.employer })}
        label="Employer"
        blank="Every employer"
        options={options.employers}
      />
      {options.vacancies.length > 0 && (
        <SelectField
          field={plainField({ name: "vacancy", value: asked.vacancy })}
          label="Vacancy"
          blank="Every vacancy"
          options={options.vacancies}
        />
      )}
      <TextField
        field={plainField({ name: "q", value: asked.q })}
        label="Reference"
        hint="R-1042, FD-1042 or a candidate’s"
        width={10}
        type="search"
      />
      {children}
    </Filters>
  );
}

/** The same filter on the board or on the list, and of one stage. */
export const filteredAddress = (path: string, asked: AskedFilter, more: Record<string, string> = {}) => {
  const said = Object.entries({ ...asked, ...more }).filter(([, value]) => value !== "");
  return `${path}?${new URLSearchParams(said)}`;
};

/** From the board to the list and back, with the filter kept. */
export function BoardOrList({ asked, now }: { asked: AskedFilter; now: "board" | "list" }) {
  const to = [
    { view: "board", path: paths.referralBoard, label: "Board" },
    { view: "list", path: paths.referrals, label: "List" },
  ] as const;
  return (
    <nav aria-label="How to see them" className="board-or-list">
      {to.map(({ view, path, label }) => (
        <a key={view} href={filteredAddress(path, asked)} aria-current={view === now ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
