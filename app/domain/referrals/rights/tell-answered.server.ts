import { asActor } from "~/platform/actor.server";
import { rightsService } from "./service.server";
import { tellDone } from "./tell-done.server";

/** Tells a resident how their correction was answered. Done twice, it is done once. */
export const tellAnswered = (requestId: string) =>
  asActor(rightsService(), async (tx) => {
    const request = await tx.rightsRequest.findUnique({ where: { id: requestId } });
    if (request?.kind !== "correction") return;
    const candidate = await tx.candidate.findFirst({ where: { id: request.candidateId, erasedAt: null } });
    if (candidate && ["done", "refused"].includes(request.status)) await tellDone(tx, requestId);
  });
