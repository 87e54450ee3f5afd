import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { RightsRequest } from "~prisma/generated/client";
import { rowsIn } from "./held/document";
import { gather } from "./held/gather.server";
import { rightsReference } from "./kinds";
import { sealDocument } from "./sealed-request.server";
import { COPY_DAYS, DAY, ONE_PERSON, rightsService } from "./service.server";
import { tellDone } from "./tell-done.server";

/** Gathers everything held of somebody, seals it into their request for a week, and tells them and their broker. */
export async function carryOutExport({ id, number, candidateId, brokerageId }: RightsRequest) {
  const taxonomy = await findTaxonomy();
  const actor = rightsService();
  await asActor(
    actor,
    async (tx) => {
      const candidate = await tx.candidate.findUniqueOrThrow({
        where: { id: candidateId },
        include: { brokerage: { select: { name: true } } },
      });
      const reference = rightsReference(number);
      const about = {
        candidateId,
        candidateReference: candidate.reference,
        request: reference,
        heldBy: candidate.brokerage.name,
      };
      const held = await gather(tx, about, taxonomy);
      const { count } = await tx.rightsRequest.updateMany({
        where: { id, status: "running" },
        data: {
          status: "done",
          doneAt: now(),
          expiresAt: new Date(now().getTime() + COPY_DAYS * DAY),
          sealed: sealDocument(id, held),
          result: {
            rows: rowsIn(held),
            sections: Object.values(held.sections).filter((rows) => rows.length > 0).length,
          },
        },
      });
      if (!count) return;
      await record(tx, actor, "rights.exported", candidateId, {
        organisationId: brokerageId,
        detail: { request: reference },
      });
      await tellDone(tx, id);
    },
    ONE_PERSON,
  );
}
