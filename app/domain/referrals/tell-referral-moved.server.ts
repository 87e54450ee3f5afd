import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { ReferralMove } from "~prisma/generated/client";
import { brokersOf, membersOf, whoMayAnswer } from "./readers.server";
import { referralInLetter } from "./referral-in-letter.server";
import { stageInSentence } from "./stage-words";
import { hasEnded, type Stage } from "./stages";

type Told = NonNullable<Awaited<ReturnType<typeof referralInLetter>>>;

/** Steps that a broker records on an employer's word. */
const onTheirWord: readonly Stage[] = ["interview", "offered", "started", "not_progressed"];

/** Tells both sides of a step: the broker and whoever moved it, or the employer where the broker took it back. */
export const tellReferralMoved = (referralId: string, moveId: string) =>
  asActor(system("tell-referral-moved"), async (tx) => {
    const move = await tx.referralMove.findUnique({ where: { id: moveId } });
    const told = await referralInLetter(tx, referralId);
    if (!move || !told) return;
    if (move.side === "employer") await tellOfEmployersStep(tx, told, move);
    else if (move.to === "withdrawn" && told.consentedAt) await tellOfWithdrawal(tx, told, move);
    else if (move.side === "brokerage" && onTheirWord.includes(move.to))
      await tellOfTheirWord(tx, told, move);
  });

async function tellOfEmployersStep(
  tx: Tx,
  told: Told,
  { id: moveId, referralId, to, byName, reason }: ReferralMove,
) {
  const { candidateReference, referralReference, vacancyTitle, employerName } = told;
  const stageWords = stageInSentence(to);
  await sendToEach(tx, "referral-moved-broker", await brokersOf(tx, told), {
    page: paths.referral(referralId),
    onceKey: `referral-moved:${moveId}`,
    props: {
      candidateReference,
      vacancyTitle,
      employerName,
      stageWords,
      reason,
    },
  });
  // The letter says "you moved it", so it goes to whoever did.
  const movers = await tx.person.findMany({
    where: {
      memberships: { some: { organisationId: told.employerId } },
      OR: [{ name: byName }, { email: byName }],
    },
  });
  const ids = movers.map(({ id }) => id);
  const there = await membersOf(tx, told.employerId);
  const readers = there.filter(({ id }) => ids.includes(id));
  await sendToEach(tx, "referral-moved-employer", readers, {
    page: paths.employerReferral(referralId),
    onceKey: `referral-moved:${moveId}`,
    props: { vacancyTitle, referralReference, stageWords, ended: hasEnded(to) },
  });
}

async function tellOfWithdrawal(tx: Tx, told: Told, { id: moveId, referralId }: ReferralMove) {
  const { referralReference, vacancyTitle, brokerageName } = told;
  await sendToEach(tx, "referral-withdrawn", await membersOf(tx, told.employerId), {
    page: paths.employerReferral(referralId),
    onceKey: `referral-moved:${moveId}`,
    props: {
      vacancyTitle,
      referralReference,
      brokerageName,
    },
  });
}

async function tellOfTheirWord(
  tx: Tx,
  told: Told,
  { id: moveId, referralId, to, byName, reason }: ReferralMove,
) {
  const { referralReference, vacancyTitle, brokerageName } = told;
  await sendToEach(tx, "referral-recorded", await whoMayAnswer(tx, told.employerId), {
    page: paths.employerReferral(referralId),
    onceKey: `referral-moved:${moveId}`,
    props: {
      brokerName: byName,
      brokerageName,
      vacancyTitle,
      referralReference,
      stageWords: stageInSentence(to),
      reason,
    },
  });
}
