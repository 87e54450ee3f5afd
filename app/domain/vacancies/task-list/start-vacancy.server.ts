import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { whySuspended } from "../why-suspended.server";
import { emptiedFor } from "./kinds";
import { openSites } from "./knows-page.server";
import { kindAndTitle } from "./what";

/** The first short page. `organisationId` is asked of those who recruit for several employers. */
export const StartVacancy = z.object({
  draftId: z.uuid(),
  organisationId: z.string().optional(),
  ...kindAndTitle,
});
export type StartGiven = z.output<typeof StartVacancy>;

/**
 * Makes a draft of a kind and a title, at its employer's first open site until "where" is filled in. A second click
 * makes no second draft. @returns its id
 */
export const startVacancy = (
  actor: Actor,
  { draftId: id, organisationId: chosen, type, title }: StartGiven,
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const employers = whereMay(actor, "vacancy.create");
    if (!chosen && employers.length > 1)
      return problem("invalid", "Choose for which employer it is", "organisationId");
    const organisationId = employers.find((each) => !chosen || each === chosen);
    if (!organisationId) return problem("not-allowed");
    const suspended = await whySuspended(tx, organisationId);
    if (suspended) return suspended;
    const [site] = await openSites(tx, organisationId);
    if (!site) return problem("invalid", "Add a site first: a vacancy is at one of yours.");
    const createdById = actor.kind === "person" ? actor.id : null;
    const { count } = await tx.vacancy.createMany({
      data: {
        id,
        organisationId,
        createdById,
        siteId: site.id,
        title,
        description: "",
        type,
        ...emptiedFor(type),
      },
      skipDuplicates: true,
    });
    if (count === 0) {
      const made = await tx.vacancy.count({ where: { id, organisationId, stage: "draft" } });
      return made ? ok({ id }) : problem("not-found");
    }
    await record(tx, actor, "vacancy.drafted", id, { organisationId });
    return ok({ id });
  });
