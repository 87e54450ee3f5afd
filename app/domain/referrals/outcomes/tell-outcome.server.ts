import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";
import type { Stage } from "../stages";
import { type Check, checkInSentence, isCheck } from "./checks";
import { type Held, holdsOf, judge } from "./judge";
import { answerInWords } from "./question-words";
import { heardOf } from "./settle.server";

/** What came of a check; null while somebody is still to answer. */
function outcomeOf(held: Held, check: Check, stage: Stage) {
  if (held.state === "differs") return "differs" as const;
  const holds = holdsOf(held);
  if (holds === null) return null;
  if (holds) return "stays" as const;
  if (stage !== "not_progressed") return null;
  return check === "start" ? ("not-started" as const) : ("ended" as const);
}

/** Tells the broker what two answers came to. A broker who has settled it themselves knows. Once for each outcome. */
export async function tellOutcome(referralId: string, check: string) {
  if (!isCheck(check)) return;
  await asActor(system("tell-outcome"), async (tx) => {
    const referral = await tx.referral.findUnique({
      where: { id: referralId },
      include: { checks: true, resolutions: true },
    });
    const told = await referralInLetter(tx, referralId);
    if (!referral || !told) return;
    const heard = heardOf(referral)[check] ?? {};
    const held = judge(heard);
    const outcome = held.state === "resolved" ? null : outcomeOf(held, check, referral.stage);
    if (!outcome) return;
    const says = (answer: boolean | null | undefined) =>
      typeof answer === "boolean" ? answerInWords(check, answer) : null;
    await sendToEach(tx, "work-outcome", await brokersOf(tx, told), {
      page: paths.outcomes(referralId),
      onceKey: `work-outcome:${referralId}:${check}:${outcome}`,
      props: {
        candidateReference: told.candidateReference,
        referralReference: told.referralReference,
        vacancyTitle: told.vacancyTitle,
        employerName: told.employerName,
        checkName: checkInSentence[check],
        outcome,
        employerSays: says(heard.employer),
        residentSays: says(heard.resident),
      },
    });
  });
}
