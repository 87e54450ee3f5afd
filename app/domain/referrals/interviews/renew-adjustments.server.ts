import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { openAdjustments, sealAdjustments } from "./sealed-adjustments.server";

/** Seals with the newest key what an older one sealed. Runs by the clock. @returns how many were sealed */
export const renewAdjustments = (sealer: Sealer = ownSealer()): Promise<number> =>
  renewAll({
    page: (tx, after, take) =>
      tx.interview.findMany({
        where: { AND: [{ id: { gt: after } }, { adjustments: { not: null } }] },
        select: { id: true, adjustments: true },
        orderBy: { id: "asc" },
        take,
      }),
    async renew(tx, row) {
      if (!row.adjustments || sealer.isNewest(row.adjustments)) return 0;
      const open = openAdjustments(row, sealer);
      if (!open) return 0;
      const { count } = await tx.interview.updateMany({
        where: { id: row.id, adjustments: row.adjustments },
        data: { adjustments: sealAdjustments(row.id, open, sealer) },
      });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "adjustments.resealed", "every interview", { detail: { renewed } }),
  });
