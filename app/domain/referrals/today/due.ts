import { londonDate } from "~/platform/clock";
import { consentDue } from "./consent-due";
import { employerDue } from "./employer-due";
import { kindOrder } from "./kinds";
import type { Due, Waiting } from "./waiting";
import { workDue } from "./work-due";

export { ago } from "./day-words";

/** What is due on a referral at a moment; null where it can be left alone. Never more than one thing: the next. */
export function dueOf(waiting: Waiting, at: Date): Due | null {
  const { stage, since, open } = waiting;
  if (!open && (stage === "shortlisted" || stage === "consent_asked"))
    return {
      kind: "vacancy",
      what: "Vacancy has closed",
      why: `${stage === "shortlisted" ? "they were not asked" : "they were asked, and have not answered"}; take the referral back`,
      on: londonDate(since),
    };
  switch (stage) {
    case "shortlisted":
    case "consent_asked":
      return consentDue(waiting, at);
    case "referred":
    case "interview":
      return employerDue(waiting, at);
    case "offered":
      return workDue(waiting, at) ?? employerDue(waiting, at);
    case "started":
    case "sustained_13":
      return workDue(waiting, at);
    default:
      return null;
  }
}

/** What a broker sees to first. */
export const urgency = ({ kind }: Pick<Due, "kind">) => kindOrder.indexOf(kind);
