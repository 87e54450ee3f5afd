import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { NOBODY } from "../nobody";
import { readMembers } from "../read-team.server";
import type { ReassignGiven } from "./reassign-forms";
import { tellOfReassignment } from "./tell-of-reassignment.server";

export type Reassigned = { candidates: number; referrals: number };

type Row = { id: string; reference: string; brokerageId: string };

/** A whole caseload is written in one go; this is long enough for a thousand. */
const A_MINUTE = 60_000;

/**
 * Hands candidates from one caseload of the brokerage to a colleague, with all their open referrals, all or nobody. Of
 * two who hand on the same person at once one wins, and the other is told.
 * @returns `not-found` where the receiver is no colleague; `wrong-stage` where somebody has been handed on meanwhile,
 *   and then nothing has changed
 */
export const reassignCandidates = (actor: PersonActor, given: ReassignGiven): Promise<Result<Reassigned>> =>
  asActor(
    actor,
    async (tx) => {
      const members = await readMembers(tx, actor);
      const to = members.find(({ id }) => id === given.to);
      if (!to) return problem("not-found");
      const wanted = [...new Set(given.candidateIds)];
      const rows = await held(
        tx,
        given,
        wanted,
        to.brokerageIds,
        members.map(({ id }) => id),
      );
      const missing = wanted.length - rows.length;
      if (given.which === "ticked" && missing > 0) return movedOn(missing, wanted.length);
      const referrals = await openReferrals(tx, given, rows, to.brokerageIds);
      if (rows.length === 0 && referrals.length === 0) return movedOn(0, 0);
      await tx.candidate.updateMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        data: { brokerId: to.id },
      });
      await tx.referral.updateMany({
        where: { id: { in: referrals.map(({ id }) => id) } },
        data: { brokerId: to.id, brokerName: to.name },
      });
      const detail = { from: given.from === NOBODY ? null : given.from, to: to.id };
      for (const { id, brokerageId } of rows)
        await record(tx, actor, "candidate.reassigned", id, { organisationId: brokerageId, detail });
      for (const { id, brokerageId } of referrals)
        await record(tx, actor, "referral.reassigned", id, { organisationId: brokerageId, detail });
      const from = members.find(({ id }) => id === given.from)?.name ?? null;
      await tellOfReassignment(tx, actor, { to, from, rows, referrals: referrals.length });
      return ok({ candidates: rows.length, referrals: referrals.length });
    },
    A_MINUTE,
  );

/** Those who still are on the caseload, kept there until this is over; a second mover waits, and then finds them gone. */
function held(
  tx: Tx,
  { from, which }: ReassignGiven,
  ids: string[],
  brokerageIds: string[],
  memberIds: string[],
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    select id, reference, "brokerageId" from candidate
    where "brokerageId" = any(${brokerageIds}::text[]) and "erasedAt" is null
      and (${which === "whole"} or id = any(${ids}::text[]))
      and case when ${from === NOBODY} then "brokerId" is null or "brokerId" <> all(${memberIds}::text[])
          else "brokerId" = ${from} end
    order by id for update`;
}

/** Their open referrals, whoever made them; of a whole caseload also those of people whom somebody else looks after. */
function openReferrals(
  tx: Tx,
  { from, to, which }: ReassignGiven,
  rows: readonly Row[],
  brokerageIds: string[],
) {
  const ids = rows.map(({ id }) => id);
  return tx.$queryRaw<{ id: string; brokerageId: string }[]>`
    select id, "brokerageId" from referral
    where "brokerageId" = any(${brokerageIds}::text[])
      and stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')
      and ("candidateId" = any(${ids}::text[]) or (${which === "whole"} and "brokerId" = ${from}))
      and "brokerId" is distinct from ${to}
    order by id for update`;
}

function movedOn(missing: number, of: number) {
  if (of === 0) return problem("wrong-stage", "Nobody is on this caseload any more. Nothing has changed.");
  const whom =
    of === 1 ? "The one you ticked is" : `${missing} of the ${of} you ticked ${missing === 1 ? "is" : "are"}`;
  return problem(
    "wrong-stage",
    `${whom} no longer on this caseload: somebody handed them on meanwhile. Nothing has changed; the list below is as it is now.`,
  );
}
