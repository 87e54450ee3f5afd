import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { fieldsOf } from "../../shared-fields";
import { sealCorrection } from "../sealed-correction.server";
import { ofOwnTeam } from "../visible.server";
import { differing } from "./differing.server";

type Which = { requestId: string; referralId: string };

/**
 * With the resident's consent, an employer is shown the right value of what they agreed to share with it. The receipt
 * keeps what was agreed; this stands beside it, while the consent does. Done twice, it is done once.
 */
export const correctForEmployer = (
  actor: PersonActor,
  { requestId, referralId }: Which,
): Promise<Result<{ employerName: string }>> =>
  asActor(actor, async (tx) => {
    const request = await tx.rightsRequest.findFirst({
      where: { AND: [{ id: requestId, kind: "correction", status: "done" }, ofOwnTeam(actor)] },
    });
    if (!request) return problem("not-found");
    await tx.$queryRaw`select 1 as held from referral where id = ${referralId} for update`;
    const rows = await differing(tx, request.candidateId);
    const found = rows.find((row) => row.referralId === referralId);
    if (!found)
      return problem(
        "wrong-stage",
        "That employer has what is right already, or may no longer see this resident.",
      );
    const id = randomUUID();
    await tx.contactCorrection.createMany({
      data: {
        id,
        referralId,
        sealed: sealCorrection(id, found.right),
        notedByName: actor.name || actor.email,
      },
    });
    await record(tx, actor, "correction.sent", referralId, {
      organisationId: request.brokerageId,
      detail: { fields: fieldsOf(found.right) },
    });
    await enqueue(tx, "correction.sent", { correctionId: id });
    return ok({ employerName: found.employerName });
  });
