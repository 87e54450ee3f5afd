import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { problem, type Result } from "~/platform/problems";
import type { RightsKind } from "./kinds";
import { type Made, makeRequest } from "./make-request.server";

type Noted = {
  requestId: string;
  how: string;
  /** The London day on which the resident asked. */
  askedOn: string;
  words?: string;
};

const NOON = 12 * 3_600_000;

/** A broker notes that one of their own candidates asked for a copy, a correction or removal. A job does the rest. */
export const askRights = (
  actor: PersonActor,
  candidateId: string,
  kind: RightsKind,
  { requestId, how, askedOn, words }: Noted,
): Promise<Result<Made>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      select: { id: true, brokerageId: true, reference: true },
    });
    if (!candidate) return problem("not-found");
    const askedAt = askedOn === today() ? now() : new Date(dayToDate(askedOn).getTime() + NOON);
    const askedByName = actor.name || actor.email;
    return makeRequest(tx, actor, { requestId, kind, candidate, asked: how, askedByName, askedAt, words });
  });
