import { londonDate } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { mayChase } from "../consent/consent-dates";
import { ago, dayWords } from "./day-words";
import type { Due, Waiting } from "./waiting";
import { fallsOn, passed } from "./working-days-since";

/** A consent to ask, to chase, or about to lapse. */
export function consentDue({ stage, since, request }: Waiting, at: Date): Due | null {
  const today = londonDate(at);
  if (stage === "shortlisted")
    return passed(1, since, at)
      ? { kind: "consent", what: "Ask consent", why: `shortlisted ${ago(since, at)}`, on: fallsOn(1, since) }
      : null;
  if (!request || request.answer !== null) return null;
  const { askedAt, expiresAt, chasedAt = null } = request;
  const lapses = londonDate(expiresAt);
  const asked = { kind: "consent", on: lapses, since: londonDate(askedAt) } as const;
  if (expiresAt <= at)
    return { ...asked, what: "Link has closed", why: "no answer came; ask again or withdraw" };
  // A question that ends by tomorrow is worth a call, however lately they were reminded.
  if (!mayChase({ ...request, chasedAt }, at) && lapses > addWorkingDays(today, 1)) return null;
  const reminded = chasedAt ? `, reminded ${ago(chasedAt, at)}` : "";
  return {
    ...asked,
    what: "Consent not answered",
    why: `asked ${ago(askedAt, at)}${reminded}, lapses ${dayWords(lapses, today)}`,
  };
}
