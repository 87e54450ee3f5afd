import type { OrganisationRecord } from "~/domain/organisations/records/find-organisation-record.server";
import { employerReference } from "~/domain/organisations/reference";
import { saySize } from "~/domain/organisations/size-bands";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { longDate } from "~/ui/dates";
import type { SummaryRow } from "~/ui/summary-list";
import { CompaniesHouseLink } from "./companies-house-link";

/** What an organisation's record says of it, by its kind. */
export function recordFacts(record: OrganisationRecord): SummaryRow[] {
  const since = { key: "Here since", value: longDate(record.createdAt) };
  if (record.kind !== "employer")
    return [
      { key: "Borough", value: record.boroughName },
      { key: "Careers Hub", value: record.hubName },
      { key: "Board", value: record.boardName },
      since,
    ].flatMap(({ key, value }) => (value ? { key, value } : []));
  return [
    { key: "Reference", value: employerReference(record.id) },
    { key: "Companies House", value: <CompaniesHouseLink number={record.companiesHouseNumber} /> },
    { key: "Sector", value: SECTORS.find(({ slug }) => slug === record.sector)?.name ?? "Not given" },
    { key: "Size", value: saySize(record.size) ?? "Not given" },
    {
      key: "Website",
      value: record.website ? <a href={record.website}>{record.website}</a> : "Not given",
    },
    { key: "Lead contact", value: record.leadName ?? "Nobody yet" },
    { key: "Verified", value: record.verifiedAt ? longDate(record.verifiedAt) : "Not yet" },
    since,
  ];
}
