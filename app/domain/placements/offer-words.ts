import { sayWeekday } from "~/platform/day-words";
import { datesInWords } from "./dates-in-words";
import { halfDaysInWords, halvesOf, halvesWords, modeInWords, yearsInWords } from "./offer-facts";
import type { OfferView } from "./offer-view.server";
import type { OfferPage } from "./task-list/pages";

/** Something of an offer, in words; `page` is the short page that asks it. */
export type OfferLine = { key: string; value: string; page: OfferPage };

type When = Pick<OfferView, "dateMode" | "days" | "fromDate" | "toDate">;

/** When pupils may come, as far as the employer said. */
export function windowInWords({ dateMode, days, fromDate, toDate }: When) {
  if (dateMode === "days" && days.length) return days.map(sayWeekday).join("\n");
  if (dateMode === "ask") return "To be agreed: ask us";
  if (fromDate && toDate) return `Any days within ${datesInWords(fromDate, toDate)}`;
  if (fromDate) return `From ${sayWeekday(fromDate)}`;
  return toDate ? `Until ${sayWeekday(toDate)}` : "Any time that suits a school";
}

const unsaid = "Not said";

const place = ({ siteName, postcode, boroughName }: OfferView) =>
  [...new Set([siteName, postcode, boroughName])].filter(Boolean).join(", ");

const length = ({ halfDays, halves }: OfferView) =>
  halves
    ? `${halfDaysInWords(halfDays)}, ${halvesWords[halvesOf(halves)].toLowerCase()}`
    : halfDaysInWords(halfDays);

/** "Ruth Adeyemi, 020 7946 0101"; the hub's contact, where nobody else was named. */
export const dayContact = ({ dayContactName, dayContactPhone, contactName }: OfferView) =>
  [dayContactName || contactName, dayContactPhone].filter(Boolean).join(", ");

const workLines = ({ title, description, learn }: OfferView): OfferLine[] => [
  { key: "Name", value: title, page: "work" },
  { key: "What pupils do", value: description, page: "work" },
  { key: "What pupils learn", value: learn ?? unsaid, page: "work" },
];

const timeLines = (offer: OfferView): OfferLine[] => [
  { key: "Dates", value: windowInWords(offer), page: "when" },
  { key: "Length", value: length(offer), page: "when" },
  { key: "Times", value: offer.dayTimes ?? unsaid, page: "when" },
  { key: "Places", value: `${offer.places}`, page: "who" },
  { key: "Year groups", value: yearsInWords(offer.yearGroups), page: "who" },
];

const placeLines = (offer: OfferView): OfferLine[] => [
  { key: "Site", value: place(offer), page: "where" },
  { key: "Where pupils take part", value: modeInWords(offer.mode), page: "where" },
  { key: "Getting there", value: offer.travel ?? unsaid, page: "where" },
  {
    key: "If no school nearby can come",
    value: offer.mayPassOn ? "It may pass to a neighbouring hub" : "It stays with this hub",
    page: "where",
  },
];

const careLines = (offer: OfferView): OfferLine[] => [
  { key: "Accessibility", value: offer.access ?? unsaid, page: "access" },
  { key: "What pupils can count on", value: offer.send ?? unsaid, page: "access" },
  { key: "Supervision", value: offer.supervision ?? unsaid, page: "supervision" },
  { key: "Safeguarding", value: offer.safeguarding ?? unsaid, page: "supervision" },
  {
    key: "Employer’s liability insurance",
    value: offer.hasInsurance ? "Yes, it covers pupils" : "Not confirmed",
    page: "insurance",
  },
  {
    key: "Risk assessment",
    value: offer.hasRiskAssessment ? "Yes, it covers young people" : "Not confirmed",
    page: "insurance",
  },
  { key: "Risks to know of", value: offer.riskNote ?? unsaid, page: "insurance" },
];

/** Everything that an employer said of an offer, line by line, for checking and for the hub to read. */
export const offerLines = (offer: OfferView): OfferLine[] => [
  ...workLines(offer),
  ...timeLines(offer),
  ...placeLines(offer),
  ...careLines(offer),
  { key: "Pupils ask for", value: dayContact(offer), page: "contact" },
  { key: "The hub writes to", value: `${offer.contactName}, ${offer.contactEmail}`, page: "contact" },
];

type Agreed = {
  yearGroup: number | null;
  pupils: number;
  halfDays: number;
  startsOn: string;
  endsOn: string;
};

/** Who comes from a school, when and for how long. */
export const placementLines = ({ startsOn, endsOn, pupils, yearGroup, halfDays }: Agreed) => [
  { key: "Dates", value: datesInWords(startsOn, endsOn) },
  { key: "Pupils", value: yearGroup ? `${pupils}, Year ${yearGroup}` : `${pupils}` },
  { key: "Length", value: halfDaysInWords(halfDays) },
];
