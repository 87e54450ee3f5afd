import { asActor } from "~/platform/actor.server";
import type { RightsRequest } from "~prisma/generated/client";
import { rightsService } from "./service.server";

/** Something done to a record, as the audit trail has it. */
export type Change = { by: string; at: string; what: string };

/** Changes to a record, in words, by their action in the audit trail. */
const changing: Readonly<Record<string, string>> = {
  "candidate.edited": "The record was changed",
  "candidate.reimported": "The record was changed by an import",
  "equality.saved": "The equality answers were changed",
  "equality.erased": "The equality answers were removed",
};

/**
 * What was done since somebody asked: changes to their record, and each time their copy was downloaded. Teams don't
 * read the trail itself, so the service reads it; whoever calls this has asked whose request it is.
 */
export const changesSince = ({ id, candidateId, askedAt, doneAt }: RightsRequest) =>
  asActor(rightsService(), async (tx) => {
    const entries = await tx.auditEntry.findMany({
      where: {
        subject: { in: [candidateId, id] },
        at: { gte: askedAt },
        action: { in: [...Object.keys(changing), "rights.downloaded"] },
      },
      orderBy: { id: "asc" },
    });
    const changes: Change[] = [];
    const downloads: { by: string; at: string }[] = [];
    for (const { action, actorName, at } of entries) {
      const what = changing[action];
      if (what && (!doneAt || at <= doneAt)) changes.push({ by: actorName, at: at.toISOString(), what });
      else if (!what) downloads.push({ by: actorName, at: at.toISOString() });
    }
    return { changes, downloads };
  });
