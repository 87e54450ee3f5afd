import type { Interview, InWorkSupport, OutcomeCheck, OutcomeResolution } from "~prisma/generated/client";
import { openAdjustments } from "../../interviews/sealed-adjustments.server";
import { type AskedSide, type Check, checkNames } from "../../outcomes/checks";
import { endedInWords } from "../../outcomes/ended-why";
import { openSaid } from "../../outcomes/sealed-said.server";
import { supportInWords } from "../../outcomes/support";
import { referralReference } from "../../stage-words";
import type { Rows } from "./section";
import type { sectionsOfReferrals } from "./sections-of-referrals";
import { day, instant } from "./values";

type Gathered = Rows<(typeof sectionsOfReferrals)[number]>;
type Around = {
  number: number;
  checks: OutcomeCheck[];
  resolutions: OutcomeResolution[];
  support: InWorkSupport[];
};

const nameOf = (check: string) => checkNames[check as Check] ?? check;

/** The interviews of one referral. */
export const gatherInterviews = ({
  number,
  interviews,
}: {
  number: number;
  interviews: Interview[];
}): Gathered["interviews"] =>
  interviews.map((row) => ({
    referral: referralReference(number),
    startsAt: instant(row.startsAt),
    minutes: row.minutes,
    place: row.place,
    link: row.link,
    contact: row.contactName,
    adjustments: openAdjustments(row)?.words ?? null,
    by: row.arrangedByName,
    cancelledAt: instant(row.cancelledAt),
    cancelReason: row.cancelReason,
  }));

/** What both sides said of work, what a broker found, and what was offered to stay in it. */
export const gatherWork = (
  rows: readonly Around[],
): Pick<Gathered, "outcomes" | "resolutions" | "support"> => ({
  outcomes: rows.flatMap(({ number, checks }) =>
    checks
      .map((kept) => ({ ...kept, ...openSaid(kept) }))
      .map((row) => ({
        referral: referralReference(number),
        check: nameOf(row.check),
        side: row.side,
        dueOn: day(row.dueOn),
        askedAt: instant(row.askedAt),
        remindedAt: instant(row.remindedAt),
        answer: row.answer,
        answeredAt: instant(row.answeredAt),
        by: row.answeredByName,
        hoursWeek: row.hoursWeek,
        payPence: row.payPence,
        support: supportInWords(row.support),
        endedOn: day(row.endedOn),
        endedWhy: endedInWords(row.endedWhy, row.side as AskedSide),
        words: row.words,
      })),
  ),
  resolutions: rows.flatMap(({ number, resolutions }) =>
    resolutions.map((row) => ({
      referral: referralReference(number),
      check: nameOf(row.check),
      outcome: row.outcome,
      words: row.words,
      by: row.byName,
      at: instant(row.at),
    })),
  ),
  support: rows.flatMap(({ number, support }) =>
    support.map((row) => ({
      referral: referralReference(number),
      check: nameOf(row.check),
      offered: supportInWords(row.offered),
      words: row.words,
      by: row.byName,
      at: instant(row.at),
    })),
  ),
});
