import { mayAskAgain } from "./ask-again";
import type { Stage } from "./stages";

/** What a referral waits for, as far as time goes. */
export type Waiting = {
  stage: Stage;
  /** When it came to the stage. */
  since: Date;
  startedAt: Date | null;
  /** The question put to the resident, where there is one. */
  request: { askedAt: Date; expiresAt: Date; answer: boolean | null } | null;
  /** Whether people may still be put forward for the vacancy. */
  open: boolean;
};

/** What a broker could do now, and why now. */
export type Due = { what: string; why: string };

const DAY = 86_400_000;
const WEEKS = { 13: 13 * 7 * DAY, 26: 26 * 7 * DAY } as const;

/** Days of silence after which a stage is worth a call, and what to call about. */
const silences: Partial<Record<Stage, { days: number; what: string }>> = {
  shortlisted: { days: 1, what: "Ask consent" },
  referred: { days: 3, what: "Employer has not answered" },
  interview: { days: 7, what: "Ask how the interview went" },
  offered: { days: 7, what: "Ask whether they have started" },
};

/** What is due on a referral at a moment; null where it can be left alone. */
export function dueOf({ stage, since, startedAt, request, open }: Waiting, at: Date): Due | null {
  if (!open && (stage === "shortlisted" || stage === "consent_asked"))
    return { what: "Vacancy has closed", why: "nobody was told; take the referral back" };
  if (stage === "consent_asked" && request) {
    if (request.expiresAt <= at)
      return { what: "Link has closed", why: "no answer came; ask again or withdraw" };
    const asked = `asked ${ago(request.askedAt, at)}`;
    return mayAskAgain(request, at) ? { what: "Consent not answered", why: asked } : null;
  }
  const worked = startedAt ? at.getTime() - startedAt.getTime() : 0;
  const began = startedAt ? `started ${ago(startedAt, at)}` : "";
  if (stage === "started") return worked >= WEEKS[13] ? { what: "13-week check due", why: began } : null;
  if (stage === "sustained_13") return worked >= WEEKS[26] ? { what: "26-week check due", why: began } : null;
  const silence = silences[stage];
  const quiet = silence && at.getTime() - since.getTime() >= silence.days * DAY;
  return quiet ? { what: silence.what, why: ago(since, at) } : null;
}

/** What a broker sees to first: people who wait, then checks, then what is only to be tidied away. */
const order = [
  "Consent not answered",
  ...Object.values(silences).map(({ what }) => what),
  "13-week check due",
  "26-week check due",
  "Link has closed",
  "Vacancy has closed",
];
export const urgency = ({ what }: Due) => order.indexOf(what);

/** "today", "yesterday", "5 days ago", "3 weeks ago". */
export function ago(moment: Date, at: Date) {
  const days = Math.floor((at.getTime() - moment.getTime()) / DAY);
  if (days < 1) return "today";
  if (days === 1) return "yesterday";
  return days < 21 ? `${days} days ago` : `${Math.floor(days / 7)} weeks ago`;
}
