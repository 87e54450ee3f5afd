import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { fieldNames, fieldsOf, valueInWords } from "../../shared-fields";
import { referralReference } from "../../stage-words";
import { ofOwnTeam } from "../visible.server";
import { differing } from "./differing.server";

export type ToCorrect = {
  referralId: string;
  reference: string;
  employerName: string;
  vacancyTitle: string;
  lines: { name: string; value: string }[];
};

/** Employers to whom the details of a request's resident could be sent put right. Reading them leaves a trace. */
export const findDiffering = (actor: PersonActor, requestId: string): Promise<ToCorrect[]> =>
  asActor(actor, async (tx) => {
    const request = await tx.rightsRequest.findFirst({
      where: { AND: [{ id: requestId, kind: "correction", status: "done" }, ofOwnTeam(actor)] },
    });
    if (!request) return [];
    const rows = await differing(tx, request.candidateId);
    if (rows.length > 0)
      await record(tx, actor, "candidate.read", request.candidateId, { organisationId: request.brokerageId });
    return rows.map(({ referralId, number, employerName, vacancyTitle, right }) => ({
      referralId,
      reference: referralReference(number),
      employerName,
      vacancyTitle,
      lines: fieldsOf(right).map((field) => ({ name: fieldNames[field], value: valueInWords(right, field) })),
    }));
  });
