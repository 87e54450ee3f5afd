import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { problem, type Result } from "~/platform/problems";
import { unknownLink } from "../consent/consent-link";
import { sideNames } from "../stage-words";
import type { RightsKind } from "./kinds";
import { type Made, makeRequest } from "./make-request.server";
import { ownRecord } from "./own-record.server";

/** A resident asks by their own link: for a copy, a correction, or removal. */
export const askOwnRights = (
  actor: ResidentActor,
  kind: RightsKind,
  { requestId, words }: { requestId: string; words?: string },
): Promise<Result<Made>> =>
  asActor(actor, async (tx) => {
    const candidate = await ownRecord(tx, actor);
    if (!candidate) return unknownLink();
    if (candidate.erased) return problem("wrong-stage", "Your details are removed already.");
    return makeRequest(tx, actor, {
      requestId,
      kind,
      candidate,
      asked: "link",
      askedByName: sideNames.resident,
      askedAt: now(),
      words,
    });
  });
