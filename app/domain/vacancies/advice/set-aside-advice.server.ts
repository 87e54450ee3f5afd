import { record } from "~/domain/audit/record.server";
import type { DismissalReason } from "~/domain/guidance/dismissal-reasons";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { findOwnVacancy } from "../find-vacancy.server";
import { editableBy } from "../visible.server";
import { adviceFor } from "./advice-for.server";

type Given = { advice: string; reason: DismissalReason; note?: string | undefined };

/**
 * Sets one piece of advice on a vacancy of the actor's own aside, with a reason. It stays so until somebody takes it
 * back, and nothing else about the vacancy changes.
 * @param given.advice the id of advice that stands now
 * @returns the advice's id; `wrong-stage` for advice that its words no longer call for; `taken` where it is set aside already
 */
export const setAsideAdvice = (
  actor: Actor,
  vacancyId: string,
  { advice, reason, note }: Given,
): Promise<Result<{ advice: string }>> =>
  asActor(actor, async (tx) => {
    const mine = await tx.vacancy.findFirst({
      where: { AND: [{ id: vacancyId }, editableBy(actor)] },
      select: { organisationId: true },
    });
    const vacancy = await findOwnVacancy(actor, vacancyId);
    if (!mine || !vacancy.ok) return problem("not-found");
    const { open, setAside } = await adviceFor(actor, vacancy.value);
    if (setAside.some(({ id }) => id === advice)) return before();
    if (!open.some(({ id }) => id === advice))
      return problem("wrong-stage", "This advice no longer applies: the words have changed since.");
    const { count } = await tx.adviceDismissal.createMany({
      data: { vacancyId, advice, reason, note: note || null, byName: nameOf(actor), at: now() },
      skipDuplicates: true,
    });
    if (!count) return before();
    const { organisationId } = mine;
    await record(tx, actor, "advice.set-aside", vacancyId, { organisationId, detail: { advice, reason } });
    return ok({ advice });
  });

const before = () => problem("taken", "This advice has already been set aside.");

const nameOf = (actor: Actor) =>
  actor.kind === "person" || actor.kind === "key" || actor.kind === "system" ? actor.name : "";
