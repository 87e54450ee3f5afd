import { isBarred, standings } from "~/domain/organisations/verification/standings";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { vacancyReference } from "./reference";
import { reviewableBy } from "./visible.server";

/** Those of an employer that may not post wait with it: they come back when it does. */
const mayPost: Prisma.VacancyWhereInput = {
  organisation: { standing: { notIn: standings.filter(isBarred) } },
};

/** The vacancies that wait for an operator, the one that has waited longest first. */
export const findVacanciesToReview = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancy.findMany({
      where: { AND: [{ stage: "in_review" }, mayPost, reviewableBy(actor)] },
      select: {
        id: true,
        number: true,
        title: true,
        submittedAt: true,
        organisation: { select: { name: true } },
      },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ number, organisation, ...row }) => ({
      ...row,
      reference: vacancyReference(number),
      employer: organisation.name,
    }));
  });
