import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Findings } from "./findings";
import { outcomeOf } from "./outcome";
import { openFindings } from "./sealed-upload.server";
import { uploadsOf } from "./visible.server";

/** An uploaded file of the actor's own brokerage: how it stands, and what was found in it while that is kept. */
export const findUpload = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const row = await tx.candidateUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
    if (!row) return problem("not-found");
    const { sealed, findings, outcome, ...rest } = row;
    return ok({
      ...rest,
      fileKept: sealed !== null,
      findings: openFindings(id, findings),
      outcome: outcomeOf(outcome),
    });
  });

/** The bad rows of a file of the actor's own brokerage, whole; `gone` where they are no longer kept. Leaves a trace. */
export const readBadRows = (actor: Actor, id: string): Promise<Result<Findings>> =>
  asActor(actor, async (tx) => {
    const upload = await findUpload(actor, id);
    if (!upload.ok) return upload;
    const { findings, brokerageId: organisationId } = upload.value;
    if (!findings) return problem("gone", GONE);
    await record(tx, actor, "candidates.bad-rows-read", id, { organisationId });
    return ok(findings);
  });

const GONE = "We keep such rows for 7 days, and these have gone. Upload the file again.";

/** The files that the actor's brokerages uploaded of late; newest first. */
export const findUploads = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const rows = await tx.candidateUpload.findMany({
      where: uploadsOf(actor),
      select: { id: true, fileName: true, status: true, createdAt: true, createdByName: true, outcome: true },
      orderBy: { createdAt: "desc" },
      take: 10,
    });
    return rows.map(({ outcome, ...row }) => ({ ...row, outcome: outcomeOf(outcome) }));
  });

/** Who candidates are whom rows are like, to be told apart: references and names by id. Their listing goes into the trail. */
export const whoTheyAre = (actor: Actor, brokerageId: string, ids: readonly string[]) =>
  asActor(actor, async (tx: Tx) => {
    if (ids.length === 0) return new Map<string, { reference: string; name: string | null }>();
    const rows = await tx.candidate.findMany({
      where: { brokerageId, id: { in: [...new Set(ids)] } },
      select: {
        id: true,
        reference: true,
        person: { select: { candidateId: true, sealed: true, plain: true } },
      },
    });
    const detail = { candidateIds: rows.map(({ id }) => id) };
    await record(tx, actor, "candidates.listed", brokerageId, { organisationId: brokerageId, detail });
    return new Map(
      rows.map(({ id, reference, person }) => [id, { reference, name: openPerson(person)?.name || null }]),
    );
  });
