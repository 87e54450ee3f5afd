import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { uploadsOf } from "./visible.server";

/** Has the posting of a file stop after the row it is at. What was posted stays; of a file that is posted as a whole nothing is. */
export const stopUpload = (actor: Actor, id: string): Promise<Result<{ id: string }>> =>
  move(actor, id, ["waiting", "running"], "stopping");

/** Has a posting that was stopped go on with the rows that are left. */
export const resumeUpload = (actor: Actor, id: string): Promise<Result<{ id: string }>> =>
  move(actor, id, ["stopped"], "waiting");

const move = (
  actor: Actor,
  id: string,
  from: string[],
  to: "stopping" | "waiting",
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const upload = await tx.vacancyUpload.findFirst({ where: { AND: [{ id }, uploadsOf(actor)] } });
    if (!upload) return problem("not-found");
    // The rows beside the state are being added to meanwhile, so it alone is written.
    const count =
      await tx.$executeRaw`update vacancy_upload set outcome = jsonb_set(outcome, '{state}', to_jsonb(${to}::text))
      where id = ${id} and outcome->>'state' = any (${from}::text[])`;
    if (count === 0) return problem("wrong-stage");
    const { organisationId } = upload;
    await record(tx, actor, to === "stopping" ? "vacancies.stopped" : "vacancies.resumed", id, {
      organisationId,
    });
    if (to === "waiting") await enqueue(tx, "vacancies.upload", { uploadId: id }, { key: `upload ${id}` });
    return ok({ id });
  });
