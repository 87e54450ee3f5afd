import { datesInWords, dayInWords } from "./dates-in-words";
import { halfDaysInWords, modeInWords, yearsInWords } from "./offer-facts";

type Told = {
  description: string;
  siteName: string;
  postcode: string | null;
  boroughName: string | null;
  mode: string;
  yearGroups: readonly number[];
  places: number;
  halfDays: number;
  fromDate: string | null;
  toDate: string | null;
  access: string | null;
  supervision: string | null;
  hasInsurance: boolean;
  hasRiskAssessment: boolean;
  contactName: string;
  contactEmail: string;
};

/** Something of an offer, in words; `field` is the question of the form that it answers. */
export type OfferLine = { key: string; value: string; field: string };

/** When pupils may come, as far as the employer said. */
export function windowInWords(fromDate: string | null, toDate: string | null) {
  if (fromDate && toDate) return datesInWords(fromDate, toDate);
  if (fromDate) return `From ${dayInWords(fromDate)}`;
  return toDate ? `Until ${dayInWords(toDate)}` : "Any time that suits a school";
}

const place = ({ siteName, postcode, boroughName }: Told) =>
  [...new Set([siteName, postcode, boroughName])].filter(Boolean).join(", ");

/** Everything that an employer said of an offer but its name, line by line, for checking and for the hub to read. */
export const offerLines = (offer: Told): OfferLine[] => [
  { key: "What pupils will do", value: offer.description, field: "description" },
  { key: "Site", value: place(offer), field: "siteId" },
  { key: "Where pupils take part", value: modeInWords(offer.mode), field: "mode" },
  { key: "Year groups", value: yearsInWords(offer.yearGroups), field: "yearGroups" },
  { key: "Places", value: `${offer.places}`, field: "places" },
  { key: "Length", value: halfDaysInWords(offer.halfDays), field: "halfDays" },
  { key: "Dates", value: windowInWords(offer.fromDate, offer.toDate), field: "fromDate" },
  { key: "Accessibility", value: offer.access ?? "Not said", field: "access" },
  { key: "Supervision", value: offer.supervision ?? "Not said", field: "supervision" },
  {
    key: "Employer’s liability insurance",
    value: offer.hasInsurance ? "Yes, it covers pupils" : "Not confirmed",
    field: "hasInsurance",
  },
  {
    key: "Risk assessment",
    value: offer.hasRiskAssessment ? "Yes, it covers young people" : "Not confirmed",
    field: "hasRiskAssessment",
  },
  { key: "Contact on the day", value: `${offer.contactName}, ${offer.contactEmail}`, field: "contactName" },
];

type Agreed = {
  id: string;
  schoolName: string;
  yearGroup: number;
  pupils: number;
  halfDays: number;
  startsOn: string;
  endsOn: string;
};

/** Who comes from a school, when and for how long. */
export const placementLines = ({ startsOn, endsOn, pupils, yearGroup, halfDays }: Agreed) => [
  { key: "Dates", value: datesInWords(startsOn, endsOn) },
  { key: "Pupils", value: `${pupils}, Year ${yearGroup}` },
  { key: "Length", value: halfDaysInWords(halfDays) },
];
