import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { holdOwn } from "./hold-own.server";
import { moveVacancy } from "./move-vacancy.server";
import { wrongWithDays } from "./ready-to-submit";
import { liveOrScheduled } from "./schedule/live-or-scheduled.server";
import { splitBySite } from "./split-by-site.server";
import { whatIsMissing } from "./task-list/what-is-missing.server";

type Submitted = {
  /** The stage they now stand in. */
  stage: "in_review" | "scheduled" | "live";
  /** One a site, the submitted one first. */
  ids: string[];
};

/**
 * Submits a draft of the actor's own; one for several sites becomes a vacancy a site. An employer nobody has checked
 * yet waits for an operator; any other goes live at once, or on the day it chose. Refused in words: a draft that is not
 * whole, a closing date that has passed meanwhile, and whatever comes from an employer that is refused or suspended.
 */
export const submitVacancy = (actor: Actor, id: string): Promise<Result<Submitted>> =>
  asActor(actor, async (tx) => {
    const held = await holdOwn(tx, actor, id);
    if (!held) return problem("not-found");
    const { vacancy, barred } = held;
    if (vacancy.stage !== "draft")
      return problem("wrong-stage", "This vacancy has already been submitted. You see now how it stands.");
    if (barred) return problem("not-allowed", barred);
    const wrong = (await whatIsMissing(tx, id)) ?? wrongWithDays(vacancy, today());
    if (wrong) return problem("invalid", wrong);
    const checked = await isChecked(tx, vacancy.organisationId);
    const each = await splitBySite(tx, actor, vacancy);
    for (const draft of each)
      if (checked) await liveOrScheduled(tx, actor, draft, "draft");
      else await putInReview(tx, actor, draft);
    const { stage } = await tx.vacancy.findUniqueOrThrow({ where: { id }, select: { stage: true } });
    return ok({ stage: stage as Submitted["stage"], ids: each.map((draft) => draft.id) });
  });

const isChecked = async (tx: Tx, id: string) =>
  (await tx.organisation.count({ where: { id, verifiedAt: { not: null } } })) > 0;

async function putInReview(
  tx: Tx,
  actor: Actor,
  { id, organisationId }: { id: string; organisationId: string },
) {
  await moveVacancy(tx, id, "in_review", { submittedAt: now(), stageReason: null }, "draft");
  await record(tx, actor, "vacancy.submitted", id, { organisationId });
  await enqueue(tx, "vacancy.submitted", { vacancyId: id });
}
