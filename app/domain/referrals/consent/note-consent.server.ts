import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { problem, type Result } from "~/platform/problems";
import { heldElsewhere, notToldYet } from "../boroughs/lock/lock-words";
import { personStanding } from "../boroughs/lock/person-standing.server";
import { madeBy } from "../visible.server";
import { type Answered, answerConsent } from "./answer-consent.server";
import { plainCode } from "./code";
import { closedLink } from "./consent-link";
import { codeDigestOf, residentWith } from "./consent-token.server";
import { isOnPaper } from "./put-on-paper.server";

type Noting = {
  referralId: string;
  /** As the broker typed it. */
  code: string;
  channel: "phone" | "paper";
  answer: "yes" | "no";
  seen: string;
  /** The ISO day that the paper bears. */
  signedOn?: string | null | undefined;
};

/**
 * A broker notes what a resident of theirs said by phone, or signed on paper. The answer is made as the resident, by
 * their code. For somebody without email the broker has seen that code first, to read it out: what keeps them honest
 * there is that the receipt names who noted it and by which way, to the resident, the employer's side and the trail.
 * @returns a problem beside the field where the code is
 * another's or none, or where the date can't be that of this question
 */
export async function noteConsent(actor: PersonActor, noting: Noting): Promise<Result<Answered>> {
  const { referralId, channel, answer, seen, signedOn = null } = noting;
  const refused = await asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, madeBy(actor)] },
      include: { request: true },
    });
    if (!referral?.request) return problem("not-found");
    const { request, stage } = referral;
    if (stage !== "consent_asked" && request.answer === null) return closedLink();
    const code = plainCode(noting.code);
    if (!code || !request.codeDigest || codeDigestOf(code) !== request.codeDigest)
      return problem(
        "invalid",
        "That is not the code of this question. Ask them to read it out again, from the newest letter or note they have.",
        "code",
      );
    if (channel === "phone") return undefined;
    if (!signedOn) return problem("invalid", "Enter the date on the sheet", "signedOn");
    if (signedOn > today())
      return problem("invalid", "The date on the sheet must be today or in the past", "signedOn");
    if (signedOn < londonDate(request.askedAt))
      return problem(
        "invalid",
        "The date on the sheet must not be before the day on which you asked",
        "signedOn",
      );
    return isOnPaper(request) ? undefined : notOnPaper();
  });
  if (refused) return refused;
  const noted = { channel, by: actor, signedOn: channel === "paper" ? signedOn : null };
  const answered = await answerConsent(residentWith(noting.code), { answer, seen }, noted);
  if (answered.ok) return answered;
  if (answered.problem === "taken") return whoHasThem(actor, referralId);
  if (answered.problem !== "not-found") return answered;
  return problem(
    "wrong-stage",
    "Somebody asked anew at this moment, and the code has changed. Ask for the new one.",
  );
}

/** What a resident is told of another team, as it is said to their broker. */
const whoHasThem = (actor: PersonActor, id: string) =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({ where: { AND: [{ id }, madeBy(actor)] } });
    if (!referral) return problem("not-found");
    const { elsewhere } = await personStanding(tx, { candidateId: referral.candidateId });
    return problem("taken", elsewhere ? heldElsewhere : notToldYet);
  });

const notOnPaper = () =>
  problem(
    "invalid",
    "This code was not printed on a sheet. Choose that they told you, or print a sheet first.",
    "channel",
  );
