import { record } from "~/domain/audit/record.server";
import { renewAll } from "~/platform/renew-seals.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { resealed } from "./sealed-upload.server";

/** Seals uploaded files, and what was found in them, that an older key sealed. Runs by the clock. @returns how many were */
export const renewUploads = (sealer: Sealer = ownSealer()): Promise<number> =>
  renewAll({
    // Each may be large: they are read one by one.
    page: (tx, after, take) =>
      tx.candidateUpload.findMany({
        where: { id: { gt: after }, OR: [{ sealed: { not: null } }, { findings: { not: null } }] },
        select: { id: true },
        orderBy: { id: "asc" },
        take,
      }),
    async renew(tx, { id }) {
      const row = await tx.candidateUpload.findUniqueOrThrow({ where: { id } });
      const data = resealed(row, sealer);
      if (Object.keys(data).length === 0) return 0;
      const { sealed, findings } = row;
      return (await tx.candidateUpload.updateMany({ where: { id, sealed, findings }, data })).count;
    },
    trace: (tx, actor, renewed) =>
      record(tx, actor, "uploads.resealed", "every upload", { detail: { renewed } }),
  });
