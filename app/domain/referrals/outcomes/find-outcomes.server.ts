import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, londonDate, today } from "~/platform/clock";
import { firstNameOf } from "~/platform/first-name";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { referralReference } from "../stage-words";
import { hasEnded, type Stage } from "../stages";
import { madeBy } from "../visible.server";
import { askedSides, type Check, checks, checksAt } from "./checks";
import { type Held, judge } from "./judge";
import { mayLookAgain } from "./may-look-again";
import { answerInWords } from "./question-words";
import { isOpen } from "./record-answer.server";
import { openSaid } from "./sealed-said.server";
import { heardOf } from "./settle.server";
import { type SideSaid, sideSaid } from "./side-said";
import { supportInWords } from "./support";

export type CheckSeen = {
  check: Check;
  dueOn: string;
  due: boolean;
  state: Held["state"];
  holds: boolean | null;
  sides: SideSaid[];
  resolution: { outcome: string; words: string; byName: string; on: string } | null;
  support: { offered: string[]; words: string | null; byName: string; on: string }[];
  /** Whether the resident's answer may be noted, and the check be settled by the broker. */
  mayNote: boolean;
  maySettle: boolean;
};

export type Outcomes = {
  referralId: string;
  reference: string;
  stage: Stage;
  candidate: { id: string; reference: string; firstName: string; phone: string | null; email: string | null };
  employerName: string;
  vacancyTitle: string;
  startedOn: string | null;
  endedOn: string | null;
  checks: CheckSeen[];
  /** Their job has ended, and nobody matches them. */
  askLooking: boolean;
};

const withAll = {
  checks: true,
  resolutions: true,
  support: { orderBy: { at: "asc" } },
  candidate: { include: { person: true } },
  employer: { select: { name: true } },
  vacancy: { select: { title: true } },
} as const satisfies Prisma.ReferralInclude;
type Whole = Prisma.ReferralGetPayload<{ include: typeof withAll }>;

/** What both sides said of somebody's work, for the broker: both answers as they were given. It leaves a trace. */
export const findOutcomes = (actor: PersonActor, referralId: string): Promise<Result<Outcomes>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, madeBy(actor)] },
      include: withAll,
    });
    if (!referral) return problem("not-found");
    const { candidate, brokerageId, startedAt, jobEndedOn, stage } = referral;
    await record(tx, actor, "candidate.read", candidate.id, {
      organisationId: brokerageId,
      detail: { referralId, outcomes: true },
    });
    const person = openPerson(candidate.person);
    return ok({
      referralId,
      reference: referralReference(referral.number),
      stage,
      candidate: {
        id: candidate.id,
        reference: candidate.reference,
        firstName: firstNameOf(person?.name ?? "") || candidate.reference,
        phone: person?.phone ?? null,
        email: person?.email ?? null,
      },
      employerName: referral.employer.name,
      vacancyTitle: referral.vacancy.title,
      startedOn: startedAt && londonDate(startedAt),
      endedOn: jobEndedOn && dateToDay(jobEndedOn),
      checks: checks.flatMap((check) => checkSeen(referral, check) ?? []),
      askLooking: !candidate.erasedAt && mayLookAgain({ stage, startedAt, available: candidate.available }),
    });
  });

function checkSeen(referral: Whole, check: Check): CheckSeen | null {
  const rows = referral.checks.filter((row) => row.check === check);
  const [first] = rows;
  if (!first) return null;
  const heard = heardOf(referral)[check] ?? {};
  const held = judge(heard);
  const dueOn = dateToDay(first.dueOn);
  const resolution = referral.resolutions.find((one) => one.check === check);
  const due = dueOn <= today();
  const resident = rows.find(({ side }) => side === "resident");
  const answered = typeof heard.employer === "boolean" || typeof heard.resident === "boolean";
  return {
    check,
    dueOn,
    due,
    state: held.state,
    holds: "holds" in held ? held.holds : null,
    sides: askedSides.flatMap((side) => {
      const row = rows.find((one) => one.side === side);
      return row ? [sideSaid({ ...row, ...openSaid(row) }, side, check, resolution?.at)] : [];
    }),
    resolution: resolution
      ? {
          outcome: answerInWords(check, resolution.outcome),
          words: resolution.words,
          byName: resolution.byName,
          on: londonDate(resolution.at),
        }
      : null,
    support: referral.support
      .filter((one) => one.check === check)
      .map(({ offered, words, byName, at }) => ({
        offered: supportInWords(offered),
        words,
        byName,
        on: londonDate(at),
      })),
    mayNote: resident?.answer === null && isOpen(resident, referral),
    maySettle:
      due &&
      answered &&
      (held.state === "differs" || held.state === "waits") &&
      !hasEnded(referral.stage) &&
      (held.state === "differs" || checksAt(referral.stage).includes(check)),
  };
}
