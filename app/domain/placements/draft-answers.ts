import { datePartsOf } from "~/platform/date-parts";

type Drafted = {
  siteId: string;
  title: string;
  description: string;
  yearGroups: readonly number[];
  places: number;
  halfDays: number;
  mode: string;
  fromDate: string | null;
  toDate: string | null;
  access: string | null;
  supervision: string | null;
  hasInsurance: boolean;
  hasRiskAssessment: boolean;
  contactName: string;
  contactEmail: string;
};

/** A draft as the form's first values, so that it can be changed. */
export const draftAnswers = (offer: Drafted) => ({
  siteId: offer.siteId,
  title: offer.title,
  description: offer.description,
  yearGroups: offer.yearGroups.map(String),
  places: String(offer.places),
  halfDays: String(offer.halfDays),
  mode: offer.mode,
  fromDate: datePartsOf(offer.fromDate),
  toDate: datePartsOf(offer.toDate),
  access: offer.access ?? "",
  supervision: offer.supervision ?? "",
  hasInsurance: offer.hasInsurance ? "on" : "",
  hasRiskAssessment: offer.hasRiskAssessment ? "on" : "",
  contactName: offer.contactName,
  contactEmail: offer.contactEmail,
});
