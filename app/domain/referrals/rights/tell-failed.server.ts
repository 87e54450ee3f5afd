import type { Tx } from "~/platform/actor.server";
import type { RightsRequest } from "~prisma/generated/client";
import { tellBroker } from "./tell-broker.server";

/** Writes to the broker that a request stopped before it was done. Each time that it does. */
export async function tellFailed(tx: Tx, request: RightsRequest) {
  const candidate = await tx.candidate.findUnique({
    where: { id: request.candidateId },
    select: { brokerId: true },
  });
  await tellBroker(tx, request, candidate?.brokerId ?? null, { news: "failed", by: null });
}
