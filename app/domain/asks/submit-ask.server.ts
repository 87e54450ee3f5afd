import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { ownSites } from "~/domain/organisations/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { AskGiven } from "./forms";
import { type Part, splitAsk } from "./split-ask";

type Asked = { id: string; organisationId: string; createdById: string };

/**
 * Takes one ask and makes the drafts that it splits into, all or none. The form's `askId` makes it once. Sites that are
 * not the actor's own, or have closed, are refused beside the field; so are those of two employers. @returns its id
 */
export const submitAsk = (actor: PersonActor, given: AskGiven): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const sites = await tx.site.findMany({
      where: { AND: [{ id: { in: given.siteIds }, closedAt: null }, ownSites(actor, "ask.create")] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    const [first] = sites;
    if (!first || sites.length < new Set(given.siteIds).size)
      return problem("invalid", "Choose your own sites, of those that are open", "siteIds");
    const { organisationId } = first;
    if (sites.some((site) => site.organisationId !== organisationId))
      return problem("invalid", "Choose sites of one organisation, and ask again for the other", "siteIds");
    const parts = splitAsk(given, sites);
    if (parts.length === 0)
      return problem(
        "invalid",
        "None of these sites has a London postcode, so no Careers Hub serves it. Choose another",
        "siteIds",
      );
    const ask = { id: given.askId, organisationId, createdById: actor.id };
    const { count } = await tx.employerAsk.createMany({
      data: { ...ask, needs: given.needs, createdByName: actor.name },
      skipDuplicates: true,
    });
    if (count === 0) return ok({ id: ask.id }); // a second click: the first made the drafts
    for (const part of parts) await draft(tx, actor, ask, part);
    await record(tx, actor, "ask.submitted", ask.id, { organisationId, detail: { needs: given.needs } });
    await enqueue(tx, "ask.submitted", { askId: ask.id });
    return ok({ id: ask.id });
  });

async function draft(tx: Tx, actor: PersonActor, { id: askId, ...ask }: Asked, part: Part) {
  const { organisationId } = ask;
  const id = randomUUID();
  if (part.kind === "vacancy") {
    const [siteId = ""] = part.siteIds;
    const places = part.siteIds.map((each) => ({ vacancyId: id, siteId: each, places: 1 }));
    await tx.vacancy.createMany({
      data: {
        ...ask,
        id,
        askId,
        siteId,
        type: "job",
        title: part.title,
        description: "",
        places: places.length,
      },
    });
    await tx.vacancyPlace.createMany({ data: places });
    await record(tx, actor, "vacancy.drafted", id, { organisationId });
  }
  if (part.kind === "offer") {
    const { siteId, hubSlug, title, pupils } = part;
    await tx.placementOffer.createMany({
      data: {
        ...ask,
        id,
        askId,
        siteId,
        hubSlug,
        title,
        description: "",
        places: pupils,
        halfDays: 0,
        mode: "",
        contactName: actor.name,
        contactEmail: actor.email,
      },
    });
    await record(tx, actor, "offer.drafted", id, { organisationId });
  }
}
