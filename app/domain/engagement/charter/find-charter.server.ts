import { whereMay } from "~/domain/permissions/permissions";
import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dateToDay, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { ok, problem, type Result } from "~/platform/problems";
import type { ContactCharter } from "~prisma/generated/client";
import { type Charter, type HeldBack, heldBack, monthOf, usualCharter } from "./charter";

const charterOf = (row: ContactCharter | null): Charter =>
  row
    ? {
        monthlyCap: row.monthlyCap,
        quiet:
          row.quietFrom && row.quietUntil
            ? { from: dateToDay(row.quietFrom), until: dateToDay(row.quietUntil), words: row.quietWords }
            : null,
      }
    : usualCharter;

/**
 * How an employer wishes to be contacted, how many letters that ask something it has had this month, and what holds
 * another back today. Anybody may ask it who may approach the employer, and jobs.
 */
export async function contactNow(
  tx: Tx,
  employerId: string,
): Promise<{ charter: Charter; sent: number; held: HeldBack | null }> {
  const charter = charterOf(await tx.contactCharter.findUnique({ where: { organisationId: employerId } }));
  const since = londonMoment(monthOf(today()), "00:00");
  const [row] = await tx.$queryRaw<{ sent: number }[]>`
    select employer_nudges_since(${employerId}, ${since}::timestamptz) as sent`;
  const sent = row?.sent ?? 0;
  return { charter, sent, held: heldBack(charter, sent, today(), (day) => addDays(day, 1)) };
}

/** An employer's charter as its own people see it. */
export type OwnCharter = Charter & {
  sent: number;
  /** Who set it last and when, as an ISO instant; null where it is the usual one. */
  setBy: { name: string; at: string } | null;
  mayChange: boolean;
};

/** The charter of one of the actor's employers. */
export const findCharter = (actor: PersonActor, employerId: string): Promise<Result<OwnCharter>> =>
  asActor(actor, async (tx) => {
    if (!organisationIdsOf(actor, "employer").includes(employerId)) return problem("not-found");
    const { charter, sent } = await contactNow(tx, employerId);
    const row = await tx.contactCharter.findUnique({ where: { organisationId: employerId } });
    return ok({
      ...charter,
      sent,
      setBy: row && { name: row.byName, at: row.updatedAt.toISOString() },
      mayChange: whereMay(actor, "charter.change").includes(employerId),
    });
  });
