import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { openCorrection, sealCorrection } from "./sealed-correction.server";
import { rowOf } from "./sealed-request.server";

/** Seals with the newest key what an older one sealed of requests by right, and of details put right. Runs by the clock. */
export const renewRights = async (sealer: Sealer = ownSealer()): Promise<number> =>
  (await renewRequests(sealer)) + (await renewCorrections(sealer));

const renewRequests = (sealer: Sealer) =>
  renewAll({
    page: (tx, after, take) =>
      tx.rightsRequest.findMany({
        where: { id: { gt: after }, sealed: { not: null } },
        orderBy: { id: "asc" },
        take,
      }),
    async renew(tx, { id, sealed }) {
      if (sealed === null || sealer.isNewest(sealed)) return 0;
      const again = sealer.reseal(sealed, rowOf(id));
      if (!again) return 0;
      const { count } = await tx.rightsRequest.updateMany({ where: { id, sealed }, data: { sealed: again } });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "rights.resealed", "every request", { detail: { renewed } }),
  });

const renewCorrections = (sealer: Sealer) =>
  renewAll({
    page: (tx, after, take) =>
      tx.contactCorrection.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take }),
    async renew(tx, row) {
      if (sealer.isNewest(row.sealed)) return 0;
      const right = openCorrection(row, sealer);
      if (!right) return 0;
      const { count } = await tx.contactCorrection.updateMany({
        where: { id: row.id, sealed: row.sealed },
        data: { sealed: sealCorrection(row.id, right, sealer) },
      });
      return count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "corrections.resealed", "every correction", { detail: { renewed } }),
  });
