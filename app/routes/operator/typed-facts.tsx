import { saySize } from "~/domain/organisations/size-bands";
import type { VerificationCase } from "~/domain/organisations/verification/find-verification-case.server";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { longDate } from "~/ui/dates";
import type { SummaryRow } from "~/ui/summary-list";
import { CompaniesHouseLink } from "./companies-house-link";

/** What an employer's people gave when they registered, line by line. */
export function typedFacts(employer: VerificationCase): SummaryRow[] {
  const [first] = employer.people;
  return [
    { key: "Name", value: employer.name },
    { key: "Companies House", value: <CompaniesHouseLink number={employer.companiesHouseNumber} /> },
    { key: "Sector", value: SECTORS.find(({ slug }) => slug === employer.sector)?.name ?? "Not given" },
    { key: "Size", value: saySize(employer.size) ?? "Not given" },
    {
      key: "Website",
      value: employer.website ? <a href={employer.website}>{employer.website}</a> : "Not given",
    },
    { key: "First person", value: first ? `${first.name}, ${first.email}` : "Nobody belongs to it" },
    {
      key: "Email domain",
      value: first?.ownDomain ?? "One of a provider that serves everybody, so it says nothing",
    },
    {
      key: employer.registered ? "Registered" : "Came by imported postings",
      value: longDate(employer.createdAt),
    },
  ];
}
