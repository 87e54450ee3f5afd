import { record } from "~/domain/audit/record.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";

/** Takes back a request to join that nobody has answered. */
export const withdrawJoinRequest = (actor: PersonActor, id: string): Promise<Result<null>> =>
  asActor(system("joining"), async (tx) => {
    const own = { id, personId: actor.id };
    const request = await tx.joinRequest.findFirst({ where: own });
    if (!request) return problem("not-found");
    const { count } = await tx.joinRequest.deleteMany({ where: { ...own, answeredAt: null } });
    if (count === 0) return problem("wrong-stage", "This request was answered already.");
    await record(tx, actor, "join-request.withdrawn", id, { organisationId: request.organisationId });
    return ok(null);
  });
