import { datePartsOf } from "~/platform/date-parts";
import { sayDay } from "~/platform/day-words";
import type { OfferView } from "../offer-view.server";
import type { OfferPage } from "./pages";

const yesNo = (said: boolean, answered: boolean) => (answered ? (said ? "yes" : "no") : undefined);

/** A number or word that the draft does not hold yet is an empty box. */
const given = (value: string | number | null) => (value ? String(value) : undefined);

/** Whether the site is the employer's choice: a draft stands under its first one until the page that asks is answered. */
export const siteChosen = ({ mode, askId }: { mode: string; askId: string | null }) => Boolean(mode || askId);

/** What a page's form shows at first: what the offer says of it so far. */
export function pageDefaults(offer: OfferView, page: OfferPage) {
  const done = offer.stage !== "draft" || offer.pagesDone.includes(page);
  return {
    version: String(offer.version),
    title: offer.title,
    description: offer.description,
    learn: given(offer.learn),
    dateMode: done ? offer.dateMode : offer.fromDate ? "window" : undefined,
    days: offer.days.map(sayDay).join("\n"),
    fromDate: datePartsOf(offer.fromDate),
    toDate: datePartsOf(offer.toDate),
    halfDays: given(offer.halfDays),
    halves: given(offer.halves),
    dayTimes: given(offer.dayTimes),
    places: given(offer.places),
    yearGroups: offer.yearGroups.map(String),
    siteId: siteChosen(offer) ? offer.siteId : undefined,
    mode: given(offer.mode),
    travel: given(offer.travel),
    mayPassOn: yesNo(offer.mayPassOn, done),
    access: given(offer.access),
    send: given(offer.send),
    supervision: given(offer.supervision),
    safeguarding: given(offer.safeguarding),
    hasInsurance: yesNo(offer.hasInsurance, done || offer.hasInsurance),
    hasRiskAssessment: yesNo(offer.hasRiskAssessment, done || offer.hasRiskAssessment),
    riskNote: given(offer.riskNote),
    dayContactName: given(offer.dayContactName ?? offer.contactName),
    dayContactPhone: given(offer.dayContactPhone),
    contactName: given(offer.contactName),
    contactEmail: given(offer.contactEmail),
  };
}

export type PageDefaults = ReturnType<typeof pageDefaults>;
