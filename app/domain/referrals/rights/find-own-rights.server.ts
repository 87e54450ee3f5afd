import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, type Result } from "~/platform/problems";
import { unknownLink } from "../consent/consent-link";
import { inLog, type Logged } from "./in-log";
import { ownRecord } from "./own-record.server";
import { openWords } from "./sealed-request.server";

export type OwnRights = {
  brokerageName: string;
  erased: boolean;
  requests: (Logged & { copyUntil: string | null; answer: string | null })[];
};

/** What somebody asked for by right and how it stands, behind any link of theirs. Nothing in it says who they are. */
export const findOwnRights = (actor: ResidentActor): Promise<Result<OwnRights>> =>
  asActor(actor, async (tx) => {
    const own = await ownRecord(tx, actor);
    if (!own) return unknownLink();
    const rows = await tx.rightsRequest.findMany({
      where: { candidateId: own.id },
      orderBy: { number: "desc" },
    });
    return ok({
      brokerageName: own.brokerageName,
      erased: own.erased,
      requests: rows.map((row) => ({
        ...inLog(row),
        copyUntil:
          row.sealed && row.expiresAt && row.expiresAt > now() && row.kind === "export"
            ? row.expiresAt.toISOString()
            : null,
        answer: row.kind === "correction" ? (openWords(row.id, row.sealed)?.answer ?? null) : null,
      })),
    });
  });
