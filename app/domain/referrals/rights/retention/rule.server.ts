import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { type PersonActor, standingsOf } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { USUAL_MONTHS } from "./removal-day";

export type Rule = { months: number; byName: string | null; at: string | null };

/** How long a team keeps contact details after the last activity, in months. */
export async function ruleOf(tx: Tx, brokerageId: string): Promise<Rule> {
  const rule = await tx.retentionRule.findUnique({ where: { brokerageId } });
  return {
    months: rule?.months ?? USUAL_MONTHS,
    byName: rule?.byName ?? null,
    at: rule?.updatedAt.toISOString() ?? null,
  };
}

/** The rule of the actor's own team, and whether they may change it: its administrators may. */
export const findRule = (actor: PersonActor): Promise<Rule & { mayChange: boolean }> =>
  asActor(actor, async (tx) => {
    const [standing] = standingsOf(actor, "brokerage");
    const rule = await ruleOf(tx, standing?.organisationId ?? "");
    return { ...rule, mayChange: standing?.role === "administrator" };
  });

/** An administrator changes how long their team keeps contact details. It goes for whoever is due from tomorrow. */
export const changeRule = (actor: PersonActor, months: number): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const standing = standingsOf(actor, "brokerage").find(
      ({ role, organisationId }) =>
        role === "administrator" && whereMay(actor, "rights.request").includes(organisationId),
    );
    if (!standing) return problem("not-allowed", "Your team’s administrator changes this rule.");
    const { organisationId: brokerageId } = standing;
    const { months: was } = await ruleOf(tx, brokerageId);
    const byName = actor.name || actor.email;
    await tx.retentionRule.upsert({
      where: { brokerageId },
      create: { brokerageId, months, byName },
      update: { months, byName },
    });
    await record(tx, actor, "retention.changed", brokerageId, {
      organisationId: brokerageId,
      detail: { was, months },
    });
    return ok(null);
  });
