import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { RightsRequest } from "~prisma/generated/client";
import { erasePerson, type KeepCounts } from "./erase/erase-person.server";
import { rightsReference } from "./kinds";
import { ONE_PERSON, rightsService } from "./service.server";
import { tellErased } from "./tell-erased.server";

/**
 * Removes what is held of somebody and ends their request, both or neither. Already removed, it only ends the request.
 * @param written runs when everything is written and nothing committed
 */
export async function carryOutErasure(
  { id, number, candidateId }: RightsRequest,
  keepCounts: KeepCounts,
  written: () => Promise<void> = async () => {},
) {
  const actor = rightsService();
  await asActor(
    actor,
    async (tx) => {
      const erased = await erasePerson(tx, actor, candidateId, { why: rightsReference(number), keepCounts });
      const { count } = await tx.rightsRequest.updateMany({
        where: { id, status: "running" },
        data: { status: "done", doneAt: now(), result: erased?.counts ?? { already: true } },
      });
      if (!count || !erased) return;
      // Whatever else was asked of the same record has nothing left to be about.
      await tx.rightsRequest.updateMany({
        where: { candidateId, status: { in: ["waiting", "running", "failed"] } },
        data: { status: "done", doneAt: now(), result: { removed: true } },
      });
      await tellErased(tx, { id, ...erased });
      await written();
    },
    ONE_PERSON,
  );
}
