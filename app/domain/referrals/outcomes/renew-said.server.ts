import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { openSaid, sealSaid } from "./sealed-said.server";

const NOTHING = { endedWhy: null, words: null };

/**
 * Seals why jobs ended, and what was said of it: what stands there unsealed from before there were seals, and what an
 * older key sealed. Runs by the clock. @returns how many were sealed
 */
export const renewSaid = (sealer: Sealer = ownSealer()): Promise<number> =>
  renewAll({
    page: (tx, after, take) =>
      tx.outcomeCheck.findMany({
        where: {
          id: { gt: after },
          OR: [{ sealed: { not: null } }, { endedWhy: { not: null } }, { words: { not: null } }],
        },
        orderBy: { id: "asc" },
        take,
      }),
    async renew(tx, row) {
      const { id, sealed } = row;
      if (sealed && sealer.isNewest(sealed)) return 0;
      const again = sealSaid(id, openSaid(row, sealer), sealer);
      if (!again) return 0;
      const { count } = await tx.outcomeCheck.updateMany({
        where: { id, sealed },
        data: { ...NOTHING, sealed: again },
      });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "outcomes.resealed", "every answer", { detail: { renewed } }),
  });
