/** For tests: a brokerage, an employer, and referrals brought to a stage by the verbs themselves. */

import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { answerConsent } from "../consent/answer-consent.server";
import { residentWith, tokenFor } from "../consent/consent-token.server";
import { findConsent } from "../consent/find-consent.server";
import { putForward } from "../put-forward.server";
import { openShared } from "../sealed-receipt.server";
import type { SharedField } from "../shared-fields";

export const usualFields: SharedField[] = ["firstName", "phone", "occupations", "skills", "hours"];

/** Two sides that know nothing of each other yet. */
export async function twoSides() {
  const brokerage = await organisation("brokerage", { name: "Waltham Forest", boroughCode: "E09000031" });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  const broker = await memberOf(brokerage, "Sam Adeyemi");
  const recruiter = await memberOf(employer, "Ruth Levy");
  return { brokerage, employer, broker, recruiter };
}

/** Jobs of one topic about one referral, as the queue holds them. */
export async function queued(topic: string, referralId: string): Promise<Record<string, string>[]> {
  const { rows } = await ownerPool().query(
    `select j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1 and j.payload->>'referralId' = $2 order by j.id`,
    [topic, referralId],
  );
  return rows.map(({ payload }) => payload);
}

type Sides = { broker: PersonActor; brokerage: { id: string }; employer: { id: string } };

/** Somebody who is there already; a new candidate where nobody is named. */
type Of = { candidate?: Awaited<ReturnType<typeof candidateOf>> };

/** A question put to a candidate about a new vacancy, and the token of the link in their letter. */
export async function asked({ broker, brokerage, employer }: Sides, of: Of = {}) {
  const vacancy = await liveVacancy(employer.id);
  const candidate = of.candidate ?? (await candidateOf(brokerage.id));
  const chosen = { vacancyId: vacancy.id, candidateId: candidate.id, fields: usualFields };
  const result = await putForward(broker, chosen);
  if (!result.ok) throw new Error(result.message);
  const token = tokenFor(result.value.id, await emailOf(candidate.id));
  return { id: result.value.id, vacancy, candidate, token, resident: residentWith(token) };
}

/** Where a resident gets their letters. */
export const emailOf = (candidateId: string) =>
  asActor(system("test"), async (tx) => {
    const row = await tx.candidatePerson.findUnique({ where: { candidateId } });
    return openPerson(row)?.email ?? null;
  });

/** The fingerprint that the resident's page holds now. */
export async function seenBy(resident: ReturnType<typeof residentWith>) {
  const page = await findConsent(resident);
  return page.ok && page.value.state === "asked" ? page.value.seen : "";
}

/** A referral to which the resident has said yes. */
export async function referred(sides: Sides, of: Of = {}) {
  const referral = await asked(sides, of);
  const answer = await answerConsent(referral.resident, {
    answer: "yes",
    seen: await seenBy(referral.resident),
  });
  if (!answer.ok) throw new Error(answer.message);
  return referral;
}

/** Everything that the database holds of a referral, as the service sees it. */
export const wholeReferral = (id: string) =>
  asActor(system("test"), async (tx) => {
    const referral = await tx.referral.findUniqueOrThrow({
      where: { id },
      include: { moves: { orderBy: { at: "asc" } }, request: true, receipt: true },
    });
    const trail = await tx.auditEntry.findMany({ where: { subject: id }, orderBy: { id: "asc" } });
    return {
      ...referral,
      /** What the employer may see. */
      shared: openShared(referral.receipt),
      steps: referral.moves.map(({ to }) => to),
      trail: trail.map(({ action }) => action),
    };
  });
