import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Charter } from "./charter";

/**
 * An employer's administrator says how it wishes to be contacted; it holds from the next letter on.
 * @param seen when the charter that their page showed was set, as an ISO instant; null where it was the usual one.
 *   Where somebody has changed it since, nothing is written.
 */
export const changeCharter = (
  actor: PersonActor,
  employerId: string,
  { monthlyCap, quiet }: Charter,
  seen: string | null,
): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    if (!whereMay(actor, "charter.change").includes(employerId)) return problem("not-allowed");
    const charter = {
      monthlyCap,
      quietFrom: quiet && dayToDate(quiet.from),
      quietUntil: quiet && dayToDate(quiet.until),
      quietWords: quiet?.words ?? null,
      byName: actor.name || actor.email,
      updatedAt: now(),
    };
    const { count } = seen
      ? await tx.contactCharter.updateMany({
          where: { organisationId: employerId, updatedAt: new Date(seen) },
          data: charter,
        })
      : await tx.contactCharter.createMany({
          data: { organisationId: employerId, ...charter },
          skipDuplicates: true,
        });
    if (!count) return changedSince(tx, employerId);
    await record(tx, actor, "charter.changed", employerId, {
      organisationId: employerId,
      detail: { monthlyCap, quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null },
    });
    return ok(null);
  });

async function changedSince(tx: Tx, organisationId: string) {
  const row = await tx.contactCharter.findUnique({ where: { organisationId } });
  const who = row?.byName ?? "Somebody";
  return problem(
    "wrong-stage",
    `${who} has changed this while you looked at it. Nothing of yours is saved; read what stands now, then save again.`,
  );
}
