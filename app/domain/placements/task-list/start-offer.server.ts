import { record } from "~/domain/audit/record.server";
import { ownSites } from "~/domain/organisations/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import type { PageAnswers } from "./page-forms";
import { savePage } from "./save-page.server";

/**
 * The first short page makes the draft. A form sent twice makes one, with what it said last. The other pages are blank
 * until they are answered: the site stands in for the one to be chosen, whose hub the draft is not shown to.
 * @param draftId made with the empty form, so that a second click finds the draft of the first
 * @returns its id; `invalid` for an employer without a site in London; or what `savePage` refuses
 */
export const startOffer = (actor: PersonActor, draftId: string, answers: PageAnswers<"work">) =>
  asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({
      where: {
        AND: [{ hubSlug: { not: null }, closedAt: null }, ownSites(actor, "placement.offer")],
      },
      orderBy: { createdAt: "asc" },
    });
    if (!site?.hubSlug) return problem("invalid", "Add a site in London first.");
    const { title, description, learn } = answers;
    const { count } = await tx.placementOffer.createMany({
      data: {
        id: draftId,
        organisationId: site.organisationId,
        siteId: site.id,
        hubSlug: site.hubSlug,
        title,
        description,
        learn,
        places: 0,
        halfDays: 0,
        mode: "",
        contactName: actor.name,
        contactEmail: actor.email,
        createdById: actor.id,
        pagesDone: ["work"],
      },
      skipDuplicates: true,
    });
    if (!count) return savePage(actor, draftId, "work", answers);
    await record(tx, actor, "offer.drafted", draftId, { organisationId: site.organisationId });
    return ok({ id: draftId, next: "when" as const });
  });
