import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { vacancyReference } from "./reference";
import type { Stage } from "./stages";

/** How many are listed: the newest. */
const MOST_SHOWN = 30;

/** Those that an operator must see first. */
const first: readonly Stage[] = ["in_review", "held", "live", "scheduled"];

/**
 * One employer's vacancies as an operator sees them: how many stand where, and the newest, those that wait or are in
 * public view first. Drafts are their employer's own. Nothing for anybody else.
 */
export const findEmployerVacancies = (actor: Actor, organisationId: string) =>
  asActor(actor, async (tx) => {
    if (!can(actor, "organisation.verify")) return { counts: [], vacancies: [] };
    const where = { organisationId, stage: { not: "draft" as const } };
    const groups = await tx.vacancy.groupBy({ by: ["stage"], where, _count: true });
    const read = (stages: readonly Stage[], take: number) =>
      tx.vacancy.findMany({
        where: { AND: [where, { stage: { in: [...stages] } }] },
        select: { id: true, number: true, title: true, stage: true, submittedAt: true, source: true },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        take,
      });
    const open = await read(first, MOST_SHOWN);
    const ended: Stage[] = ["filled", "closed", "expired", "withdrawn"];
    const over = open.length < MOST_SHOWN ? await read(ended, MOST_SHOWN - open.length) : [];
    return {
      counts: groups.map(({ stage, _count }) => ({ stage, count: _count })),
      vacancies: [...open, ...over].map(({ number, source, ...vacancy }) => ({
        ...vacancy,
        reference: vacancyReference(number),
        imported: source !== null,
      })),
    };
  });
