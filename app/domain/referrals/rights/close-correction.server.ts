import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { changesSince } from "./changes-since.server";
import { rightsReference } from "./kinds";
import { openWords, sealWords } from "./sealed-request.server";
import { ofOwnTeam } from "./visible.server";

type Answer = { outcome: "done" | "refused"; words: string };

/**
 * A broker ends a correction: put right, which the audit trail must bear out, or not, with why. The resident is told by
 * a job. Of two who answer at once, one does.
 */
export async function closeCorrection(
  actor: PersonActor,
  id: string,
  { outcome, words }: Answer,
): Promise<Result<{ reference: string; candidateId: string }>> {
  const asked = await asActor(actor, (tx) =>
    tx.rightsRequest.findFirst({ where: { AND: [{ id, kind: "correction" }, ofOwnTeam(actor)] } }),
  );
  if (!asked) return problem("not-found");
  const { changes } = await changesSince(asked);
  return asActor(actor, async (tx) => {
    const reference = rightsReference(asked.number);
    const { candidateId, brokerageId } = asked;
    if (asked.status !== "waiting") return problem("wrong-stage", answeredAlready(reference));
    if (outcome === "done" && changes.length === 0)
      return problem(
        "invalid",
        "Nothing in the record has been changed since they asked. Change it first, or say why not",
        "outcome",
      );
    const said = openWords(id, asked.sealed);
    const { count } = await tx.rightsRequest.updateMany({
      where: { id, status: "waiting" },
      data: {
        status: outcome,
        startedAt: asked.askedAt,
        doneAt: now(),
        result: { edits: outcome === "done" ? changes.length : 0 },
        sealed: sealWords(id, { words: said?.words ?? "", answer: words }),
      },
    });
    if (!count) return problem("wrong-stage", answeredAlready(reference));
    await record(tx, actor, "rights.answered", candidateId, {
      organisationId: brokerageId,
      detail: { request: reference, outcome, changes: changes.length },
    });
    await enqueue(tx, "rights.answered", { requestId: id });
    return ok({ reference, candidateId });
  });
}

const answeredAlready = (reference: string) =>
  `${reference} is answered already. Nothing has changed by what you sent.`;
