import { addDays, today } from "~/platform/clock";
import type { PageAnswers } from "../task-list/page-forms";
import type { OfferPage } from "../task-list/pages";

/** What an employer answers on each page of an offer, as its forms give it. */
export const pageAnswers = (siteId: string): { [P in OfferPage]: PageAnswers<P> } => ({
  work: {
    title: "A week in a working kitchen",
    description: "Prepare lunch with the cooks.",
    learn: "How a kitchen keeps to time.",
  },
  when: {
    dateMode: "window",
    days: [],
    fromDate: addDays(today(), 20),
    toDate: addDays(today(), 80),
    halfDays: 10,
    halves: "both",
    dayTimes: "9am to 3pm",
  },
  who: { places: 4, yearGroups: [10, 11] },
  where: { siteId, mode: "on_site", mayPassOn: true },
  access: { access: "Step-free throughout." },
  supervision: { supervision: "The head cook stays with them." },
  insurance: { hasInsurance: true, hasRiskAssessment: false },
  contact: {
    dayContactName: "Ola Cook",
    dayContactPhone: "020 7946 0101",
    contactName: "Ruth Adeyemi",
    contactEmail: "ruth@kitchen.example",
  },
});
