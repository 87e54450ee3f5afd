import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { Tx } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import type { Shareable } from "./shared-fields";

/** What a candidate's record holds that could be shared; null where the actor may not see who it is. */
export async function shareableOf(tx: Tx, candidateId: string): Promise<Shareable | null> {
  const candidate = await tx.candidate.findUnique({ where: { id: candidateId }, include: { person: true } });
  const person = openPerson(candidate?.person);
  if (!candidate || !person) return null;
  const { name, phone, email } = person;
  const { occupations, skills, qualifications, licences, hoursMin, hoursMax, availableFrom } = candidate;
  return {
    name,
    phone,
    email,
    occupations,
    skills,
    qualifications,
    licences,
    hoursMin,
    hoursMax,
    availableFrom: availableFrom && dateToDay(availableFrom),
  };
}
