import { record } from "~/domain/audit/record.server";
import { survivorOf } from "~/domain/organisations/survivor.server";
import type { PersonActor, Standing } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { approachHoldings } from "./find-holdings.server";
import { findWorkHoldings } from "./find-in-hand.server";
import type { ApproachAnswers } from "./forms";
import { type Holding, inHandWith, reservedDays } from "./in-hand";
import { inHandInWords, reasonInWords } from "./in-hand-words";
import { approachingAs } from "./visible.server";

type Plan = { actor: PersonActor; as: Standing; employerId: string; why: string };

/**
 * Somebody states that they mean to contact an employer, and why, before they do. If another organisation has it in
 * hand the approach is redirected there, which counts as one avoided, and that organisation hears by letter; otherwise
 * the employer is kept for them for 14 days. Of two at once, one has it and the other is redirected.
 * @returns the approach's id and outcome; `not-found`, `not-allowed`, `taken` where a colleague has it, or `invalid` beside the date
 */
export async function planApproach(actor: PersonActor, askedId: string, answers: ApproachAnswers) {
  const as = approachingAs(actor);
  if (!as) return problem("not-allowed");
  const wrong = wrongDay(answers.plannedFor);
  if (wrong) return problem("invalid", wrong, "plannedFor");
  // A record that was merged leads to the one that stays.
  const employerId = await asActor(actor, async (tx) => (await survivorOf(tx, askedId))?.id ?? askedId);
  // Read before the transaction below, because it is read as the service; only approaches can change hands in between.
  const work = await findWorkHoldings(employerId);
  return asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({ where: { id: employerId, kind: "employer" } });
    if (!employer) return problem("not-found");
    // One at a time for each employer: whoever comes second sees what the first reserved.
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`approach:${employerId}`}, 0))`;
    const reserved = await approachHoldings(tx, [employerId], today());
    const holder = inHandWith([...work, ...reserved]);
    const plan = { actor, as, employerId, why: reasonInWords(answers.why, answers.plannedFor) };
    if (holder && holder.organisationId !== as.organisationId) return redirectApproach(tx, plan, holder);
    const ours = reserved.find(({ organisationId }) => organisationId === as.organisationId);
    if (ours && ours.personId !== actor.id)
      return problem("taken", `Your organisation has this already. ${inHandInWords(ours)}`);
    return ours ? keepWithReason(tx, plan) : reserve(tx, plan);
  });
}

function wrongDay(plannedFor: string | undefined) {
  if (!plannedFor) return undefined;
  if (plannedFor < today()) return "The day must be today or later";
  if (plannedFor > addDays(today(), reservedDays))
    return `The day must be within ${reservedDays} days from now`;
  return undefined;
}

const made = ({ actor, as, employerId, why }: Plan) => ({
  employerId,
  partnerId: as.organisationId,
  personId: actor.id,
  personName: actor.name || actor.email,
  why,
  createdAt: now(),
});

async function reserve(tx: Tx, plan: Plan) {
  const until = dayToDate(addDays(today(), reservedDays));
  const { id } = await tx.approach.create({ data: { ...made(plan), outcome: "reserved", until } });
  await record(tx, plan.actor, "approach.reserved", id, { organisationId: plan.as.organisationId });
  return ok({ id, outcome: "reserved" as const });
}

/** The same person again: the reason is put right, and the days they have stay as they are. */
async function keepWithReason(tx: Tx, { actor, as, employerId, why }: Plan) {
  const approach = await tx.approach.findFirstOrThrow({
    where: {
      employerId,
      partnerId: as.organisationId,
      outcome: "reserved",
      until: { gte: dayToDate(today()) },
    },
    orderBy: { createdAt: "asc" },
  });
  await tx.approach.update({ where: { id: approach.id }, data: { why } });
  await record(tx, actor, "approach.reserved", approach.id, { organisationId: as.organisationId });
  return ok({ id: approach.id, outcome: "reserved" as const });
}

async function redirectApproach(tx: Tx, plan: Plan, holder: Holding) {
  const { id } = await tx.approach.create({
    data: { ...made(plan), outcome: "redirected", inHandWith: inHandInWords(holder) },
  });
  await record(tx, plan.actor, "approach.redirected", id, {
    organisationId: plan.as.organisationId,
    detail: { toOrganisationId: holder.organisationId, claim: holder.claim },
  });
  await enqueue(tx, "approach.redirected", { approachId: id, toOrganisationId: holder.organisationId });
  return ok({ id, outcome: "redirected" as const });
}
