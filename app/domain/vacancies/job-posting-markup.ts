import type { VacancyType } from "~prisma/generated/enums";
import { employmentType, endOf } from "./job-posting-terms";
import type { PayUnit } from "./pay";
import { textAsHtml } from "./text-as-html";

/** What of a vacancy search engines are told. Days are ISO days, pay is pence for each unit. */
export type Advertised = {
  number: number;
  title: string;
  description: string;
  type: VacancyType;
  employer: string;
  website: string | null;
  borough: string | null;
  postcode: string | null;
  outcode: string | null;
  workMode: string;
  contract: string | null;
  /** What is asked for, in words. */
  essential: string[];
  places: number;
  payUnit: PayUnit | null;
  payMinPence: number | null;
  payMaxPence: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  startsOn: string | null;
  closesOn: string | null;
  postedOn: string | null;
};

const baseSalary = ({ payUnit, payMinPence, payMaxPence }: Advertised) => {
  const min = payMinPence ?? payMaxPence;
  const max = payMaxPence ?? payMinPence;
  if (payUnit === null || min === null || max === null) return undefined;
  const figures = min === max ? { value: min / 100 } : { minValue: min / 100, maxValue: max / 100 };
  return {
    "@type": "MonetaryAmount",
    currency: "GBP",
    value: { "@type": "QuantitativeValue", ...figures, unitText: payUnit.toUpperCase() },
  };
};

type Place = Pick<Advertised, "borough" | "postcode" | "outcode">;

const placeOf = ({ borough, postcode, outcode }: Place) => ({
  "@type": "Place",
  address: {
    "@type": "PostalAddress",
    addressLocality: borough ?? "London",
    addressRegion: "London",
    postalCode: postcode ?? outcode ?? undefined,
    addressCountry: "GB",
  },
});

/** Work done at home or anywhere, by somebody in the United Kingdom; nothing for any other. */
const remote = ({ workMode }: Advertised) =>
  workMode === "remote"
    ? {
        jobLocationType: "TELECOMMUTE",
        applicantLocationRequirements: { "@type": "Country", name: "United Kingdom" },
      }
    : {};

/**
 * A vacancy as a schema.org `JobPosting` (https://schema.org/JobPosting), a plain object; what is not known is left
 * out. `url` is the page that shows it; `alsoAt` are the other sites of the same ask.
 */
export const jobPostingOf = (vacancy: Advertised, url: string, alsoAt: readonly Place[] = []) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: vacancy.title,
  description: textAsHtml(vacancy.description),
  identifier: { "@type": "PropertyValue", name: "Front Door", value: `FD-${vacancy.number}` },
  url,
  datePosted: vacancy.postedOn ?? undefined,
  validThrough: vacancy.closesOn ? endOf(vacancy.closesOn) : undefined,
  jobStartDate: vacancy.startsOn ?? undefined,
  employmentType: employmentType(vacancy),
  workHours: hours(vacancy),
  totalJobOpenings: vacancy.places,
  hiringOrganization: {
    "@type": "Organization",
    name: vacancy.employer,
    sameAs: vacancy.website ?? undefined,
  },
  jobLocation: alsoAt.length > 0 ? [vacancy, ...alsoAt].map(placeOf) : placeOf(vacancy),
  ...remote(vacancy),
  skills: vacancy.essential.length > 0 ? [...new Set(vacancy.essential)].join(", ") : undefined,
  baseSalary: baseSalary(vacancy),
  directApply: false,
});

const hours = ({ hoursMin, hoursMax }: Advertised) => {
  const min = hoursMin ?? hoursMax;
  const max = hoursMax ?? hoursMin;
  if (min === null || max === null) return undefined;
  return min === max ? `${max} hours` : `${min}-${max} hours`;
};

/** An object as the text of a script element: no "<" in it can end the element or begin a comment. */
export const scriptText = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
