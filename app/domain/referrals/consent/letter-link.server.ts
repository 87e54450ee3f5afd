import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import { brokersOf } from "../readers.server";
import { shareableOf } from "../shareable.server";
import { digestOf, tokenFor } from "./consent-token.server";

/** What a letter to a resident needs of them. Links are absolute. */
export type ToResident = {
  token: string;
  email: string;
  firstName: string;
  /** "Who has been told about me", where each yes is taken back by one button. */
  sharesLink: string;
  /** Their broker, and where to reach them. */
  brokerName: string;
  brokerageName: string;
  brokerEmail: string | null;
};

/**
 * How to write to the resident of a referral that they were asked about; null without an email address, or where the
 * record is gone. For jobs, which alone see both sides. Where the address has changed since, the link of every question
 * to them is made anew, and no letter to the older address opens anything from then on.
 */
export async function toResident(tx: Tx, referralId: string): Promise<ToResident | null> {
  const referral = await tx.referral.findUnique({
    where: { id: referralId },
    include: { request: true, brokerage: { select: { name: true } } },
  });
  const person = referral?.request && (await shareableOf(tx, referral.candidateId));
  if (!referral?.request || !person?.email) return null;
  const token = tokenFor(referralId, person.email);
  await renewLinks(tx, referral.candidateId, person.email);
  const [broker] = await brokersOf(tx, referral);
  return {
    token,
    email: person.email,
    firstName: firstNameOf(person.name),
    sharesLink: `${baseUrl}${paths.consentShares(token)}`,
    brokerName: firstNameOf(referral.brokerName),
    brokerageName: referral.brokerage.name,
    brokerEmail: broker?.id === referral.brokerId ? broker.email : null,
  };
}

/** Any one link shows all that is held of somebody, so that one which still led to an older address would undo the rest. */
async function renewLinks(tx: Tx, candidateId: string, email: string) {
  const requests = await tx.consentRequest.findMany({
    where: { referral: { candidateId } },
    select: { referralId: true, tokenDigest: true },
    orderBy: { referralId: "asc" },
  });
  for (const { referralId, tokenDigest: before } of requests) {
    const tokenDigest = digestOf(tokenFor(referralId, email));
    if (tokenDigest !== before)
      await tx.consentRequest.updateMany({ where: { referralId }, data: { tokenDigest } });
  }
}

/**
 * The absolute address of "Who has been told about me" for any letter to a candidate; null where they were never asked
 * about anything or have no email address. For jobs.
 */
export async function sharesLinkOf(tx: Tx, candidateId: string): Promise<string | null> {
  const newest = await tx.referral.findFirst({
    where: { candidateId, request: { isNot: null } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return newest && ((await toResident(tx, newest.id))?.sharesLink ?? null);
}
