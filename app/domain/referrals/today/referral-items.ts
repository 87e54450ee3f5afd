import { paths } from "~/paths";
import type { Stage } from "../stages";
import { dueOf } from "./due";
import type { QueueItem } from "./item";
import type { Due, Waiting } from "./waiting";

/** An open referral with all that its rules ask for. `owner` is the broker who sees to it; null where nobody does. */
export type OpenReferral = Waiting & {
  id: string;
  owner: string | null;
  candidateReference: string;
  vacancyId: string;
  vacancyTitle: string;
  vacancyStage: string;
  /** An ISO day, or null. */
  closesOn: string | null;
  employerName: string;
  createdAt: Date;
};

/** What is due on each open referral: one line a referral at the most. */
export const referralItems = (referrals: readonly OpenReferral[], at: Date): QueueItem[] =>
  referrals.flatMap((referral) => {
    const due = dueOf(referral, at);
    return due ? [inQueue(referral, due)] : [];
  });

/** What both sides are asked of the work stands on a page of its own. */
const isOfWork = ({ kind }: Due, stage: Stage) =>
  kind === "mismatch" || kind === "check" || (kind === "start" && stage !== "offered");

function inQueue({ id, owner, candidateReference, ...of }: OpenReferral, due: Due): QueueItem {
  const { kind, what, why, on, since, seen, comesBack = false } = due;
  return {
    key: `referral:${id}`,
    kind,
    owner,
    what,
    who: candidateReference,
    where: `${of.vacancyTitle}, ${of.employerName}`,
    why,
    on,
    since: since ?? on,
    href: isOfWork(due, of.stage) ? paths.outcomes(id) : paths.referral(id),
    // What was seen of one referral says nothing of another.
    seen: seen ? [seen.startsWith("interview:") ? seen : `${seen}:${id}`] : [],
    comesBack,
  };
}
