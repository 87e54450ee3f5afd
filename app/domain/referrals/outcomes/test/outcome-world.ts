/** For tests: residents in work since so many days, and what both sides say of it. */

import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { liveVacancy } from "~prisma/factories/vacancy";
import { sealShared } from "../../sealed-receipt.server";
import type { twoSides } from "../../test/referral-world";
import type { AnswerGiven } from "../answer-given";
import { answerQuestion } from "../answer-question.server";
import { askOutcomes } from "../ask-outcomes.server";
import type { AskedSide, Check } from "../checks";
import { askedWith, tokenOf } from "../question-link.server";

type Sides = Awaited<ReturnType<typeof twoSides>>;
const test = system("test");

export const yes = { answer: "yes" as const, support: [] } satisfies AnswerGiven;
export const no = { answer: "no" as const } satisfies AnswerGiven;

/** An employer who takes any number of letters, unless it has said how many. */
const letLettersThrough = (tx: Tx, organisationId: string) =>
  tx.contactCharter.upsert({
    where: { organisationId },
    create: { organisationId, monthlyCap: 1_000, byName: "Ruth Levy" },
    update: {},
  });

/** A referral to which the resident said yes, with a receipt that stands. */
export async function putForwardOf({ brokerage, employer, broker, recruiter }: Sides) {
  const vacancy = await liveVacancy(employer.id, { createdById: recruiter.id });
  const candidate = await candidateOf(brokerage.id);
  const sides = { brokerageId: brokerage.id, employerId: employer.id };
  return asActor(test, async (tx) => {
    await letLettersThrough(tx, employer.id);
    const of = { vacancyId: vacancy.id, candidateId: candidate.id, ...sides };
    const referral = await tx.referral.create({
      data: { ...of, stage: "referred", brokerId: broker.id, brokerName: broker.name, consentedAt: now() },
    });
    await tx.consentReceipt.create({
      data: {
        referralId: referral.id,
        vacancyId: vacancy.id,
        employerId: employer.id,
        fields: ["firstName"],
        ...sealShared(referral.id, { firstName: "Dee" }),
        words: "Tell them my first name.",
        givenAt: now(),
        until: new Date(now().getTime() + 365 * 86_400_000),
      },
    });
    return { id: referral.id, vacancy, candidate };
  });
}

/** A referral whose resident started so many days ago, on the employer's word; asked about whatever is due. */
export async function inWork(sides: Sides, days: number) {
  const referral = await putForwardOf(sides);
  const at = new Date(now().getTime() - days * 86_400_000);
  await asActor(test, async (tx) => {
    await tx.referral.update({
      where: { id: referral.id },
      data: { stage: "started", startedAt: at, stageAt: at },
    });
    await tx.referralMove.create({
      data: {
        referralId: referral.id,
        from: "referred",
        to: "started",
        side: "employer",
        byName: "Ruth Levy",
        at,
      },
    });
  });
  await askOutcomes(referral.id);
  return referral;
}

/** A referral at `offered` whose start day is so many days from today. */
export async function toStart(sides: Sides, days: number) {
  const referral = await putForwardOf(sides);
  const startsOn = dayToDate(addDays(today(), days));
  await asActor(test, (tx) =>
    tx.referral.update({ where: { id: referral.id }, data: { stage: "offered", startsOn } }),
  );
  await askOutcomes(referral.id);
  return referral;
}

export const checksOf = (referralId: string) =>
  asActor(test, (tx) =>
    tx.outcomeCheck.findMany({ where: { referralId }, orderBy: [{ dueOn: "asc" }, { side: "asc" }] }),
  );

export async function checkOf(referralId: string, check: Check, side: AskedSide) {
  const found = (await checksOf(referralId)).find((one) => one.check === check && one.side === side);
  if (!found) throw new Error(`no question ${check} to the ${side}`);
  return found;
}

/** Whoever holds the link of a letter. */
export const holderOf = async (referralId: string, check: Check, side: AskedSide) =>
  askedWith(tokenOf((await checkOf(referralId, check, side)).id).token);

/** A side answers by the link of its letter. */
export const says = async (referralId: string, check: Check, side: AskedSide, given: AnswerGiven) =>
  answerQuestion(await holderOf(referralId, check, side), given);

export const resolutionsOf = (referralId: string) =>
  asActor(test, (tx) => tx.outcomeResolution.findMany({ where: { referralId } }));

/** Letters whose props lead to a question of a referral or to its outcomes, in the order in which they were queued. */
export const lettersOf = async (referralId: string) => {
  const tokens = (await checksOf(referralId)).map(({ id }) => tokenOf(id).token);
  const letters = await asActor(test, (tx) => tx.letter.findMany({ orderBy: { queuedAt: "asc" } }));
  return letters.filter(({ props }) => {
    const { link } = props as { link: string };
    return link.includes(referralId) || tokens.some((token) => link.includes(token));
  });
};
