import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { rowOf } from "./sealed-answers.server";

/**
 * Seals again, with the newest key, the answers that an older key sealed, so that the older one can be taken away. Runs
 * by the clock. What changed meanwhile is left as it is; it was sealed with the newest key then.
 * @returns how many were sealed again
 */
export const renewSeals = (sealer: Sealer = ownSealer()): Promise<number> =>
  renewAll({
    async page(tx, after, take) {
      const where = { candidateId: { gt: after } };
      const rows = await tx.equalityAnswers.findMany({ where, orderBy: { candidateId: "asc" }, take });
      return rows.map((row) => ({ id: row.candidateId, ...row }));
    },
    async renew(tx, { candidateId, sealed, updatedAt }) {
      const again = sealer.isNewest(sealed) ? undefined : sealer.reseal(sealed, rowOf(candidateId));
      if (again === undefined) return 0;
      // When the answers were given stays as it was: nobody gave any.
      const data = { sealed: again, updatedAt };
      const { count } = await tx.equalityAnswers.updateMany({ where: { candidateId, sealed }, data });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "equality.resealed", "every answer", { detail: { renewed } }),
  });
