import type { VacancyType } from "~prisma/generated/enums";
import type { PayUnit } from "./pay";

/** What of a vacancy search engines are told. Days are ISO days, pay is pence for each unit. */
export type Advertised = {
  number: number;
  title: string;
  description: string;
  type: VacancyType;
  employer: string;
  borough: string | null;
  postcode: string | null;
  outcode: string | null;
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

/** Below this many hours a week a job is called part-time: 35, as the Office for National Statistics's surveys do. */
const FULL_TIME = 35;

const employmentType = ({ type, hoursMin, hoursMax }: Advertised) => {
  if (type === "internship" || type === "swap" || type === "paid_placement") return "INTERN";
  const most = hoursMax ?? hoursMin;
  if (most === null) return undefined;
  if (most < FULL_TIME) return "PART_TIME";
  return hoursMin !== null && hoursMin < FULL_TIME ? ["FULL_TIME", "PART_TIME"] : "FULL_TIME";
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

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain text as the HTML that readers of postings expect: a paragraph for each, its lines apart. */
const asHtml = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replace(/[&<>]/g, (sign) => entities[sign] ?? sign))
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`)
    .join("");

/**
 * A vacancy as a schema.org `JobPosting` (https://schema.org/JobPosting), a plain object; what is not known is left
 * out. `url` is the page that shows it.
 */
export const jobPostingOf = (vacancy: Advertised, url: string) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: vacancy.title,
  description: asHtml(vacancy.description),
  identifier: { "@type": "PropertyValue", name: "Front Door", value: `FD-${vacancy.number}` },
  url,
  datePosted: vacancy.postedOn ?? undefined,
  validThrough: vacancy.closesOn ? `${vacancy.closesOn}T23:59:59` : undefined,
  jobStartDate: vacancy.startsOn ?? undefined,
  employmentType: employmentType(vacancy),
  workHours: hours(vacancy),
  totalJobOpenings: vacancy.places,
  hiringOrganization: { "@type": "Organization", name: vacancy.employer },
  jobLocation: {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      addressLocality: vacancy.borough ?? "London",
      addressRegion: "London",
      postalCode: vacancy.postcode ?? vacancy.outcode ?? undefined,
      addressCountry: "GB",
    },
  },
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
