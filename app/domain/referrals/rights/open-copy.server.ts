import { record } from "~/domain/audit/record.server";
import type { PersonActor, ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import type { HeldDocument } from "./held/document";
import { rightsReference } from "./kinds";
import { ownRecord } from "./own-record.server";
import { openDocument } from "./sealed-request.server";
import { ofOwnTeam } from "./visible.server";

type Opened = Result<{ held: HeldDocument; until: string }>;

const over = () => problem("gone", "This copy is not kept any more. Ask for a new one: it takes a minute.");

/** Opens a copy of what is held; each opening is put on record. @returns `gone` once it expired */
const open = (
  actor: PersonActor | ResidentActor,
  id: string,
  whose: () => Promise<Prisma.RightsRequestWhereInput>,
) =>
  asActor(actor, async (tx): Promise<Opened> => {
    const where = { AND: [{ id, kind: "export", status: "done" }, await whose()] };
    const request = await tx.rightsRequest.findFirst({ where });
    if (!request) return problem("not-found");
    const { expiresAt, brokerageId, number } = request;
    const held = expiresAt && expiresAt > now() ? openDocument(id, request.sealed) : null;
    if (!held || !expiresAt) return over();
    await record(tx, actor, "rights.downloaded", id, {
      organisationId: brokerageId,
      detail: { request: rightsReference(number) },
    });
    return ok({ held, until: expiresAt.toISOString() });
  });

/** A broker opens a copy that their own team was asked for, to hand it over. */
export const openCopy = (actor: PersonActor, id: string): Promise<Opened> =>
  open(actor, id, async () => ofOwnTeam(actor));

/** A resident opens their own copy by their link. */
export const openOwnCopy = (actor: ResidentActor, id: string): Promise<Opened> =>
  open(actor, id, () =>
    asActor(actor, async (tx) => ({ candidateId: (await ownRecord(tx, actor))?.id ?? "nobody" })),
  );
