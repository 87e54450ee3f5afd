import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Interview } from "~prisma/generated/client";
import { madeBy, receivedBy } from "../visible.server";
import { lengthInWords } from "./interview-form";
import { type Adjustments, openAdjustments } from "./sealed-adjustments.server";
import { whenInWords } from "./when-in-words";

/** An interview as one side's page shows it. Moments are ISO instants. */
export type ShownInterview = {
  id: string;
  startsAt: string;
  minutes: number;
  /** "Tuesday 1 December 2026 at 10:30am". */
  when: string;
  length: string;
  place: string | null;
  link: string | null;
  contactName: string | null;
  /** What helps them on the day; for an employer only what the resident agreed to. */
  adjustments: Adjustments | null;
  sequence: number;
  arrangedByName: string;
  state: "ahead" | "past" | "cancelled";
  cancelReason: string | null;
};

/**
 * A referral's interviews within a transaction in which the reading of the person is on record, the latest first. An
 * employer has them for as long as the consent stands.
 */
export async function interviewsOf(
  tx: Tx,
  referralId: string,
  side: "brokerage" | "employer",
): Promise<ShownInterview[]> {
  const rows = await tx.interview.findMany({
    where: { referralId },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => shown(row, side));
}

function shown(row: Interview, side: "brokerage" | "employer"): ShownInterview {
  const { id, startsAt, minutes, place, link, contactName, sequence, arrangedByName, cancelReason } = row;
  const adjustments = openAdjustments(row);
  return {
    id,
    startsAt: startsAt.toISOString(),
    minutes,
    when: whenInWords(startsAt),
    length: lengthInWords(minutes),
    place,
    link,
    contactName,
    adjustments: side === "employer" && !adjustments?.agreed ? null : adjustments,
    sequence,
    arrangedByName,
    state: row.cancelledAt ? "cancelled" : startsAt > now() ? "ahead" : "past",
    cancelReason,
  };
}

type Asked = { referralId: string; interviewId: string };

/** What a calendar says of an interview, without who it is where that was not agreed to. */
export type CalendarInterview = {
  interview: Interview;
  vacancyTitle: string;
  employerName: string;
  reference: number;
};

/** One interview for a calendar file; it says nothing of the person but their reference. */
export const findCalendarInterview = (
  actor: PersonActor,
  { referralId, interviewId }: Asked,
): Promise<Result<CalendarInterview>> =>
  asActor(actor, async (tx) => {
    const interview = await tx.interview.findFirst({
      where: {
        AND: [{ id: interviewId, referralId }, { referral: { OR: [madeBy(actor), receivedBy(actor)] } }],
      },
      include: {
        referral: {
          select: {
            number: true,
            vacancy: { select: { title: true } },
            employer: { select: { name: true } },
          },
        },
      },
    });
    if (!interview) return problem("not-found");
    const { referral, ...row } = interview;
    return ok({
      interview: row,
      vacancyTitle: referral.vacancy.title,
      employerName: referral.employer.name,
      reference: referral.number,
    });
  });
