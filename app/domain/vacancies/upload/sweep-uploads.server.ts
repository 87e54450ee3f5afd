import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { DAYS_KEPT } from "./days-kept";

/** Files that were uploaded longer ago are emptied; one that was never posted goes whole. By the clock. @returns how many */
export const sweepUploads = () =>
  asActor(system("clock"), async (tx) => {
    const before = new Date(now().getTime() - DAYS_KEPT * 86_400_000);
    const gone = await tx.vacancyUpload.deleteMany({
      where: { committedAt: null, createdAt: { lt: before } },
    });
    const emptied = await tx.vacancyUpload.updateMany({
      where: { committedAt: { lt: before }, NOT: { content: "" } },
      data: { content: "" },
    });
    return gone.count + emptied.count;
  });
