import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { firstNameOf } from "~/platform/first-name";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { ConsentRequest, Referral } from "~prisma/generated/client";
import { claimAtYes } from "../boroughs/lock/person-standing.server";
import { openVacancy } from "../open-vacancy.server";
import { askedOf } from "../visible.server";
import { channelOf } from "./channels";
import { closedLink, unknownLink } from "./consent-link";
import { findQuestion } from "./question.server";
import type { Why } from "./why";
import { type How, type Noted, writeNo, writeYes } from "./write-answer.server";

export type Answer = {
  answer: "yes" | "no";
  /** The fingerprint of what the page showed: a yes is to that and to nothing newer. */
  seen: string;
  /** Why not, where they say. */
  why?: Why | null;
};
/** What was answered, and whether it had been before. */
export type Answered = { answer: "yes" | "no"; already: boolean };
type Asked = Referral & { request: ConsentRequest | null };

/**
 * A resident, by their link or code, says yes or no. Yes writes the receipt, with what is shared as it stands now, and
 * refers them in the same transaction. The first answer counts: another click, or two at once, change nothing and hear
 * how it stands. Of two boroughs that ask the same person the first yes counts too: the second is `taken`, its broker
 * hears of it, and the question stays open.
 * @param noted who heard it by phone or holds the paper, where a broker answers with the resident's code
 */
export async function answerConsent(
  actor: ResidentActor,
  given: Answer,
  noted?: Noted,
): Promise<Result<Answered>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const referral = await find(tx, actor);
    if (!referral?.request) return unknownLink();
    if (referral.stage !== "consent_asked") return asItStands(referral);
    const { request, vacancyId, candidateId } = referral;
    if (request.expiresAt <= now()) return closedLink();
    const how = noted ?? onTheirPage(request, actor);
    if (given.answer === "no") {
      if (await writeNo(tx, actor, referral, { why: given.why, how }))
        return ok({ answer: "no", already: false });
    } else {
      const vacancy = await openVacancy(tx, vacancyId);
      if (!vacancy.ok) return closedLink();
      const question = await findQuestion(tx, { candidateId, vacancy: vacancy.value, request }, label);
      if (!question) return unknownLink();
      if (question.seen !== given.seen) return changedSince();
      if (noted?.channel === "paper" && request.words !== question.words) return otherSheet();
      const standing = await claimAtYes(tx);
      if (standing !== "free") {
        if (standing === "elsewhere") await enqueue(tx, "consent.held", { referralId: referral.id });
        return notNow(standing, vacancy.value.organisation.name, firstNameOf(referral.brokerName));
      }
      if (await writeYes(tx, actor, referral, { question, how }))
        return ok({ answer: "yes", already: false });
    }
    const since = await find(tx, actor);
    return since ? asItStands(since) : unknownLink();
  });
}

const find = (tx: Tx, actor: ResidentActor) =>
  tx.referral.findFirst({ where: askedOf(actor), include: { request: true } });

/** No longer open: answered, and the answer is said again; or taken back before there was one. */
function asItStands({ request }: Asked): Result<Answered> {
  if (!request || request.answer === null) return closedLink();
  return ok({ answer: request.answer ? "yes" : "no", already: true });
}

/**
 * How an answer came that nobody noted. A code that was read out or printed has passed through a broker's hands, and the
 * record says so: only what our letter alone bears is the resident's by themselves.
 */
const onTheirPage = ({ codeDigest, channel }: ConsentRequest, { tokenDigest }: ResidentActor): How => ({
  channel: codeDigest === tokenDigest ? channelOf(channel) : "email",
});

const notNow = (standing: "elsewhere" | "later", employerName: string, brokerName: string) =>
  problem(
    "taken",
    standing === "elsewhere"
      ? `We have not told ${employerName} about you yet. Another team is helping you to find work at the moment, and only one team can do that at a time. We have told ${brokerName}, who sorts it out with them and then asks you again.`
      : `We have not told ${employerName} about you yet: we can’t take a yes at the moment. Try again in a quarter of an hour.`,
  );

const otherSheet = () =>
  problem(
    "invalid",
    "What they would see has changed since the sheet was made, so this is not what they signed. Make the sheet again, and have that one signed.",
    "channel",
  );

const changedSince = () =>
  problem(
    "invalid",
    "What they would see has changed since this page was opened, so we have told nobody yet. Read what they would see now, then answer.",
  );
