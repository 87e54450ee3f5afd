import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { rightsReference } from "./kinds";
import { ofOwnTeam } from "./visible.server";

/** A broker has a request that stopped carried out again. */
export const tryAgain = (actor: PersonActor, id: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const request = await tx.rightsRequest.findFirst({ where: { AND: [{ id }, ofOwnTeam(actor)] } });
    if (!request) return problem("not-found");
    const reference = rightsReference(request.number);
    if (request.status !== "failed")
      return problem("wrong-stage", `${reference} is not stopped any more. Open it to see how it stands.`);
    await record(tx, actor, "rights.tried-again", request.candidateId, {
      organisationId: request.brokerageId,
      detail: { request: reference },
    });
    await enqueue(tx, "rights.carry-out", { requestId: id }, { key: `rights again ${id}` });
    return ok({ id });
  });
