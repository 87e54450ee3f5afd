import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { problem, type Result } from "~/platform/problems";
import { askIn, whatIsMissing } from "./ask-consent.server";
import { referCandidate } from "./refer-candidate.server";
import { shareableOf } from "./shareable.server";
import { fieldsOf, type SharedField, snapshot } from "./shared-fields";
import { suitability } from "./suitability.server";

type Choice = {
  vacancyId: string;
  candidateId: string;
  fields: readonly SharedField[];
  score?: number | null;
};

/** A broker chooses a candidate for a vacancy and asks their consent, in one go: both happen or neither. */
export async function putForward(
  actor: PersonActor,
  { fields, ...choice }: Choice,
): Promise<Result<{ id: string; expiresAt: Date }>> {
  const { label } = await findTaxonomy();
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const person = await shareableOf(tx, choice.candidateId);
    if (!person) return problem("not-found");
    const lacking = whatIsMissing(person.email, fieldsOf(snapshot(person, fields, label, today())));
    if (lacking) return lacking;
    const match = await suitability(tx, actor, choice, knowing);
    const referral = await referCandidate(actor, { ...choice, score: match?.score ?? null });
    if (!referral.ok) return referral;
    const asked = await askIn(tx, actor, label, { referralId: referral.value.id, fields });
    // Returning would commit the shortlisting by itself. Everything that could refuse was asked before, so this is a bug.
    if (!asked.ok) throw new Error(`A referral made just now can't be asked about: ${asked.message}`);
    return asked;
  });
}
