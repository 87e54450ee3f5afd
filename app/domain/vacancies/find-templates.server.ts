import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { vacancyReference } from "./reference";
import { editableBy } from "./visible.server";

/** The vacancies of the actor's employers that a new one may begin from: submitted once, newest first, each title and site once. */
export const findTemplates = (actor: Actor, limit = 8) =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancy.findMany({
      where: { AND: [editableBy(actor), { submittedAt: { not: null } }] },
      select: { id: true, title: true, number: true, stage: true, site: { select: { name: true } } },
      distinct: ["title", "siteId"],
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      take: limit,
    });
    return rows.map(({ id, title, number, stage, site }) => ({
      id,
      title,
      reference: vacancyReference(number),
      siteName: site.name,
      stage,
    }));
  });
