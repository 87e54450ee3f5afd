import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { problem, type Result } from "~/platform/problems";
import { refuseAsking } from "./boroughs/refuse-asking.server";
import { askIn, whatIsMissing } from "./consent/ask-consent.server";
import type { Channel } from "./consent/channels";
import { referCandidate } from "./refer-candidate.server";
import { shareableOf } from "./shareable.server";
import { fieldsOf, type SharedField, snapshot } from "./shared-fields";
import { suitability } from "./suitability.server";
import { supportedBy } from "./visible.server";

type Choice = {
  vacancyId: string;
  candidateId: string;
  fields: readonly SharedField[];
  score?: number | null;
  /** By letter, unless it is said otherwise. */
  channel?: Channel;
};

/** A broker chooses a candidate for a vacancy and asks their consent, in one go: both happen or neither. */
export async function putForward(
  actor: PersonActor,
  { fields, channel = "email", ...choice }: Choice,
): Promise<Result<{ id: string; expiresAt: Date }>> {
  const { label } = await findTaxonomy();
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const person = await shareableOf(tx, choice.candidateId);
    if (!person) return problem("not-found");
    const lacking = whatIsMissing(person.email, fieldsOf(snapshot(person, fields, label, today())), channel);
    if (lacking) return lacking;
    const refused = await refuseOthers(tx, actor, choice);
    if (refused) return refused;
    const match = await suitability(tx, actor, choice, knowing);
    const referral = await referCandidate(actor, { ...choice, score: match?.score ?? null });
    if (!referral.ok) return referral;
    const asked = await askIn(tx, actor, label, { referralId: referral.value.id, fields, channel });
    // Returning would commit the shortlisting by itself. Everything that could refuse was asked before, so this is a bug.
    if (!asked.ok) throw new Error(`A referral made just now can't be asked about: ${asked.message}`);
    return asked;
  });
}

/** What other boroughs keep from happening, asked before anything is written. */
async function refuseOthers(
  tx: Tx,
  actor: PersonActor,
  { candidateId, vacancyId }: { candidateId: string; vacancyId: string },
) {
  const choice = { candidateId, vacancyId };
  const candidate = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, supportedBy(actor)] },
  });
  if (!candidate) return problem("not-found");
  // Whoever was put forward before is told so, whatever the slots are.
  if (await tx.referral.count({ where: choice })) return undefined;
  return refuseAsking(tx, actor, { ...choice, brokerageId: candidate.brokerageId });
}
