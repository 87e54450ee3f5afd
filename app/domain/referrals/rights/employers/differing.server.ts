import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { firstNameOf } from "~/platform/first-name";
import { openShared } from "../../sealed-receipt.server";
import type { Shared } from "../../shared-fields";
import { openStages } from "../../stages";
import { openCorrection } from "../sealed-correction.server";

/** How somebody is reached and called: what an employer uses, so what is worth putting right with it. */
const contact = ["firstName", "phone", "email"] as const;

export type Differing = {
  referralId: string;
  number: number;
  employerId: string;
  employerName: string;
  vacancyTitle: string;
  /** Only what they agreed to share, and only what differs from what the employer was told last. */
  right: Shared;
};

/** Employers who were told a contact detail that is another now, while the consent to tell them stands. */
export async function differing(tx: Tx, candidateId: string): Promise<Differing[]> {
  const kept = await tx.candidatePerson.findUnique({ where: { candidateId } });
  const person = openPerson(kept);
  if (!person) return [];
  const today: Shared = {
    firstName: firstNameOf(person.name) || undefined,
    phone: person.phone ?? undefined,
    email: person.email ?? undefined,
  };
  const referrals = await tx.referral.findMany({
    where: {
      candidateId,
      stage: { in: openStages },
      receipt: { revokedAt: null, until: { gt: now() } },
    },
    include: {
      receipt: true,
      corrections: { orderBy: { at: "desc" } },
      employer: { select: { name: true } },
      vacancy: { select: { title: true } },
    },
    orderBy: { number: "asc" },
  });
  return referrals.flatMap((row) => {
    const agreed = openShared(row.receipt) ?? {};
    const corrected = row.corrections.map((each) => openCorrection(each) ?? {});
    const right = Object.fromEntries(
      contact.flatMap((field) => {
        // What they never shared with this employer is none of its business now either.
        if (agreed[field] === undefined || today[field] === undefined) return [];
        const told = corrected.find((each) => each[field] !== undefined)?.[field] ?? agreed[field];
        return told === today[field] ? [] : [[field, today[field]]];
      }),
    ) as Shared;
    if (Object.keys(right).length === 0) return [];
    return [
      {
        referralId: row.id,
        number: row.number,
        employerId: row.employerId,
        employerName: row.employer.name,
        vacancyTitle: row.vacancy.title,
        right,
      },
    ];
  });
}
