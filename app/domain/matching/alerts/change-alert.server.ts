import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { AlertFrequency } from "~prisma/generated/enums";
import { USUAL } from "./alert-forms";

/** Sets how often somebody gets a letter and leaves a trace of it; of two who set the same at once, one leaves it. */
export async function changeAlert(tx: Tx, actor: Actor, personId: string, frequency: AlertFrequency) {
  await tx.matchAlert.createMany({ data: { personId, frequency: USUAL }, skipDuplicates: true });
  const { count } = await tx.matchAlert.updateMany({
    where: { personId, frequency: { not: frequency } },
    data: { frequency },
  });
  if (count) await record(tx, actor, "alert.changed", personId, { detail: { frequency } });
}
