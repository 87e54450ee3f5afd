import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { openShared, sealShared } from "./sealed-receipt.server";

/**
 * Seals what was shared: what stands there unsealed from before there were seals, and what an older key sealed. Runs by
 * the clock. @returns how many were sealed
 */
export const renewReceipts = (sealer: Sealer = ownSealer()): Promise<number> =>
  renewAll({
    page: (tx, after, take) =>
      tx.consentReceipt.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take }),
    async renew(tx, row) {
      if (row.sealed && sealer.isNewest(row.sealed)) return 0;
      const shared = openShared(row, sealer);
      if (!shared) return 0;
      const { id, referralId, sealed } = row;
      const { count } = await tx.consentReceipt.updateMany({
        where: { id, sealed },
        data: sealShared(referralId, shared, sealer),
      });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "receipts.resealed", "every receipt", { detail: { renewed } }),
  });
