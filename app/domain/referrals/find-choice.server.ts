import { record } from "~/domain/audit/record.server";
import { reasons } from "~/domain/matching/score/explain";
import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { mayAskAgain } from "./ask-again";
import { type AmongBoroughs, findAmongBoroughs } from "./boroughs/find-among-boroughs.server";
import { answerBy } from "./consent/consent-dates";
import { openVacancy } from "./open-vacancy.server";
import { sayVacancy } from "./say-vacancy";
import { shareableOf } from "./shareable.server";
import {
  fieldNames,
  fieldsOf,
  type SharedField,
  sharedFields,
  snapshot,
  valueInWords,
} from "./shared-fields";
import { referralReference } from "./stage-words";
import type { Stage } from "./stages";
import { suitability } from "./suitability.server";
import { supportedBy } from "./visible.server";

/** What a broker needs in order to decide whether to ask somebody about a vacancy. Days are ISO days. */
export type Choice = {
  candidate: { id: string; reference: string; name: string; email: string | null };
  vacancy: { id: string; number: number; title: string; employerName: string; work: string };
  /** What could be shared: the fields that their record says something about. */
  offered: { field: SharedField; name: string; value: string }[];
  answerBy: string;
  /** Null where matching has nothing to say. */
  match: { score: number; parts: { label: string; value: number }[]; reasons: string[] } | null;
  /** The referral there is already, and whether its question may be put (again). */
  referral: { id: string; reference: string; stage: Stage; mayAsk: boolean } | null;
  /** What other boroughs keep from happening; null once their own question is out. */
  boroughs: AmongBoroughs | null;
};

/** One of the actor's candidates beside one open vacancy. It shows who they are, so it leaves a trace. */
export async function findChoice(
  actor: PersonActor,
  { vacancyId, candidateId }: { vacancyId: string; candidateId: string },
): Promise<Result<Choice>> {
  const { label } = await findTaxonomy();
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx): Promise<Result<Choice>> => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    const person = candidate && (await shareableOf(tx, candidateId));
    if (!candidate || !person) return problem("not-found");
    const vacancy = await openVacancy(tx, vacancyId);
    if (!vacancy.ok) return vacancy;
    await record(tx, actor, "candidate.read", candidateId, {
      organisationId: candidate.brokerageId,
      detail: { vacancyId },
    });
    const { number, title, organisation, closesOn } = vacancy.value;
    const all = snapshot(person, sharedFields, label, today());
    const match = await suitability(tx, actor, { vacancyId, candidateId }, knowing);
    const referral = await tx.referral.findFirst({
      where: { vacancyId, candidateId },
      include: { request: true },
    });
    const before = !referral || referral.stage === "shortlisted";
    const { brokerageId } = candidate;
    return ok({
      boroughs: before ? await findAmongBoroughs(tx, actor, { candidateId, vacancyId, brokerageId }) : null,
      candidate: {
        id: candidateId,
        reference: candidate.reference,
        name: person.name,
        email: person.email,
      },
      vacancy: {
        id: vacancyId,
        number,
        title,
        employerName: organisation.name,
        work: sayVacancy(vacancy.value),
      },
      offered: fieldsOf(all).map((field) => ({
        field,
        name: fieldNames[field],
        value: valueInWords(all, field),
      })),
      answerBy: answerBy(closesOn && dateToDay(closesOn), today()),
      match: match && {
        score: match.score,
        parts: match.parts.map(({ label: name, points }) => ({ label: name, value: points })),
        reasons: reasons(match),
      },
      referral: referral && {
        id: referral.id,
        reference: referralReference(referral.number),
        stage: referral.stage,
        mayAsk:
          referral.stage === "shortlisted" ||
          (referral.stage === "consent_asked" && !!referral.request && mayAskAgain(referral.request, now())),
      },
    });
  });
}
