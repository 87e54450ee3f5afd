import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { digestKeyName } from "~/platform/keyed-digest.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { openPerson, sealPerson } from "./sealed-person.server";

/**
 * Seals who candidates are: what stands there unsealed from before there were seals, what an older key sealed, and what
 * is found by digests of an older key. What no key opens can't be digested anew either: it is marked, so that nobody waits
 * for it. Runs by the clock. @returns how many were sealed
 */
export const renewPeople = (sealer: Sealer = ownSealer(), keyName = digestKeyName()): Promise<number> =>
  renewAll({
    async page(tx, after, take) {
      const where = { candidateId: { gt: after } };
      const rows = await tx.candidatePerson.findMany({ where, orderBy: { candidateId: "asc" }, take });
      return rows.map((row) => ({ id: row.candidateId, ...row }));
    },
    async renew(tx, row) {
      if (row.sealed && sealer.isNewest(row.sealed) && row.keyedWith === keyName) return 0;
      const person = openPerson(row, sealer);
      const where = { candidateId: row.candidateId, sealed: row.sealed };
      if (!person) {
        if (row.keyedWith) await tx.candidatePerson.updateMany({ where, data: { keyedWith: keyName } });
        return 0;
      }
      const { count } = await tx.candidatePerson.updateMany({
        where,
        data: sealPerson(row.candidateId, person, sealer),
      });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "people.resealed", "every candidate", { detail: { renewed } }),
  });

/** Whether somebody is still known by digests of an older key than the one of today. */
export const areOtherwiseKeyed = (keyName = digestKeyName()): Promise<boolean> =>
  asActor(system("renew people"), async (tx) => {
    const other = { OR: [{ keyedWith: { lt: keyName } }, { keyedWith: { gt: keyName } }] };
    return (await tx.candidatePerson.findFirst({ where: other, select: { candidateId: true } })) !== null;
  });
