import { saySize } from "~/domain/organisations/size-bands";
import { SECTORS } from "~/domain/taxonomy/sectors";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import { longDate } from "~/ui/dates";
import type { SummaryRow } from "~/ui/summary-list";
import { CompaniesHouseLink } from "./companies-house-link";

/** What an operator compares with the vacancy and with the public register. */
export function employerFacts({ employer, site }: Pick<VacancyInWords, "employer" | "site">): SummaryRow[] {
  const { companiesHouseNumber: number, sector, size, createdAt, verifiedAt } = employer;
  return [
    { key: "Name", value: employer.name },
    {
      key: "Companies House",
      value: <CompaniesHouseLink number={number} />,
    },
    { key: "Sector", value: SECTORS.find(({ slug }) => slug === sector)?.name ?? "Not given" },
    { key: "Size", value: saySize(size) ?? "Not given" },
    {
      key: "Site",
      value: [...new Set([site.name, site.postcode, site.boroughName, site.hubName])]
        .filter(Boolean)
        .join(", "),
    },
    { key: "Registered", value: longDate(createdAt) },
    { key: "Checked", value: verifiedAt ? longDate(verifiedAt) : "Not yet: this is their first vacancy" },
  ];
}
