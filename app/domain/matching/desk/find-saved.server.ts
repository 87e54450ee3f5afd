import { isOpenOn } from "~/domain/vacancies/open-on.server";
import { vacancyReference } from "~/domain/vacancies/reference";
import type { Stage } from "~/domain/vacancies/stages";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { notedBy } from "./visible.server";

/** A vacancy kept beside a candidate. `on` is an ISO day in London. */
export type Saved = {
  vacancyId: string;
  reference: string;
  title: string;
  employer: string;
  by: string;
  on: string;
  /** Whether somebody may still be put forward; if not, `stage` says why, or its closing date has passed. */
  open: boolean;
  stage: Stage;
};

/** The vacancies that the actor's brokerages saved for one of their candidates, the latest first. */
export const findSaved = (actor: Actor, candidateId: string): Promise<Saved[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.savedVacancy.findMany({
      where: { AND: [{ candidateId }, notedBy(actor)] },
      include: { vacancy: { include: { organisation: { select: { name: true } } } } },
      orderBy: [{ createdAt: "desc" }, { vacancyId: "asc" }],
    });
    return rows.map(({ vacancyId, vacancy, personName, createdAt }) => ({
      vacancyId,
      reference: vacancyReference(vacancy.number),
      title: vacancy.title,
      employer: vacancy.organisation.name,
      by: personName,
      on: londonDate(createdAt),
      open: isOpenOn(today(), vacancy),
      stage: vacancy.stage,
    }));
  });

/** For whom of the actor's candidates a vacancy is saved, by reference, in the references' order. */
export const findSavedFor = (
  actor: Actor,
  vacancyId: string,
): Promise<{ candidateId: string; reference: string }[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.savedVacancy.findMany({
      where: { AND: [{ vacancyId }, notedBy(actor)] },
      select: { candidateId: true, candidate: { select: { reference: true } } },
      orderBy: { candidate: { reference: "asc" } },
    });
    return rows.map(({ candidateId, candidate }) => ({ candidateId, reference: candidate.reference }));
  });
