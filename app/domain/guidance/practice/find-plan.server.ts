import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { type Plan, planOf } from "./plan";
import { planOwnedBy, planSupportedBy } from "./visible.server";

async function read(tx: Tx, id: string, scope: Prisma.OrganisationWhereInput): Promise<Plan | undefined> {
  const employer = await tx.organisation.findFirst({
    where: { AND: [{ id }, scope] },
    select: { id: true, name: true, leadBrokerage: { select: { name: true } } },
  });
  if (!employer) return undefined;
  const where = { organisationId: id };
  const reviews = await tx.practiceReview.findMany({ where, orderBy: [{ startedAt: "asc" }, { id: "asc" }] });
  const commitments = await tx.commitment.findMany({ where, orderBy: { createdAt: "asc" } });
  const about = {
    employer: { id, name: employer.name },
    leadName: employer.leadBrokerage?.name ?? null,
  };
  return planOf(about, reviews, commitments, today());
}

/** The practice plan of an employer of the actor's own. */
export const findOwnPlan = (actor: Actor, employerId: string): Promise<Result<Plan>> =>
  asActor(actor, async (tx) => {
    const plan = await read(tx, employerId, planOwnedBy(actor));
    return plan ? ok(plan) : problem("not-found");
  });

/** The practice plan of an employer whose lead contact works where the actor does. Each reading leaves a trace. */
export const findSupportedPlan = (actor: Actor, employerId: string): Promise<Result<Plan>> =>
  asActor(actor, async (tx) => {
    const plan = await read(tx, employerId, planSupportedBy(actor));
    if (!plan) return problem("not-found");
    await record(tx, actor, "practice.read", employerId, { organisationId: employerId });
    return ok(plan);
  });
