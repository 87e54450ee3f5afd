import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { log } from "~/platform/log.server";
import type { RightsRequest } from "~prisma/generated/client";
import { carryOutErasure } from "./carry-out-erasure.server";
import { carryOutExport } from "./carry-out-export.server";
import type { KeepCounts } from "./erase/erase-person.server";
import { rightsService } from "./service.server";
import { tellCorrectionAsked } from "./tell-correction-asked.server";
import { tellFailed } from "./tell-failed.server";

type About = {
  /** Whether this is the last time that it is tried. */
  last: boolean;
  keepCounts: KeepCounts;
};

/**
 * Carries a request out. Done already, it does nothing; cut short, it begins again, because each kind writes all that
 * it writes in one transaction.
 */
export async function carryOutRequest(id: string, { last, keepCounts }: About): Promise<void> {
  const request = await begin(id);
  if (!request) return;
  try {
    if (request.kind === "export") await carryOutExport(request);
    else if (request.kind === "erasure") await carryOutErasure(request, keepCounts);
    else await tellCorrectionAsked(request);
  } catch (error) {
    if (!last) throw error;
    log.error({ err: error, requestId: id }, "a request by right could not be carried out");
    await fail(request);
  }
}

const begin = (id: string): Promise<RightsRequest | null> =>
  asActor(rightsService(), async (tx) => {
    const request = await tx.rightsRequest.findUnique({ where: { id } });
    if (!request || !["waiting", "running", "failed"].includes(request.status)) return null;
    // A correction waits for a broker; its job only writes letters.
    if (request.kind === "correction") return request;
    await tx.rightsRequest.updateMany({
      where: { id, status: { in: ["waiting", "failed"] } },
      data: { status: "running", startedAt: now() },
    });
    return request;
  });

const fail = (request: RightsRequest) =>
  asActor(rightsService(), async (tx) => {
    await tx.rightsRequest.updateMany({
      where: { id: request.id, status: "running" },
      data: { status: "failed" },
    });
    await tellFailed(tx, request);
  });
