import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { DAYS_KEPT } from "./limits";

/**
 * Files of candidates that were uploaded seven days ago are emptied, and what was found in them; one that was never
 * added goes whole. By the clock. @returns how many
 */
export const sweepCandidateUploads = () =>
  asActor(system("clock"), async (tx) => {
    const before = new Date(now().getTime() - DAYS_KEPT * 86_400_000);
    const gone = await tx.candidateUpload.deleteMany({
      where: { committedAt: null, createdAt: { lt: before } },
    });
    const emptied = await tx.candidateUpload.updateMany({
      where: {
        committedAt: { lt: before },
        status: { not: "committing" },
        OR: [{ sealed: { not: null } }, { findings: { not: null } }],
      },
      data: { sealed: null, findings: null },
    });
    return gone.count + emptied.count;
  });
