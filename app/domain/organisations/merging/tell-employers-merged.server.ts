import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { administratorsOf } from "../people/administrators-of.server";
import { moveRows } from "./move-rows.server";

/**
 * Writes to the administrators of both that their records are one now, once; by now all of them administer the one that
 * stays. Sends after it what was written to the other at the very moment of merging.
 */
export const tellEmployersMerged = (fromId: string, intoId: string) =>
  asActor(system("letters"), async (tx) => {
    const from = await tx.organisation.findUnique({ where: { id: fromId } });
    const into = await tx.organisation.findUnique({ where: { id: intoId } });
    if (!from || !into || from.mergedIntoId !== intoId) return;
    await moveRows(tx, { fromId, intoId });
    await sendToEach(tx, "employers-merged", await administratorsOf(tx, intoId), {
      page: paths.employer,
      onceKey: `employers-merged:${fromId}`,
      props: { fromName: from.name, intoName: into.name },
    });
  });
