import { equalityQuestions, NOT_SAID } from "~/domain/candidates/equality-questions";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { openAnswers } from "~/domain/candidates/sealed-answers.server";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import type { Rows } from "./section";
import type { sectionsOfPerson } from "./sections-of-person";
import { suggestedInWords } from "./suggested-in-words";
import { day, instant } from "./values";

type Gathered = Rows<(typeof sectionsOfPerson)[number]>;
type Half = Pick<Gathered, "details" | "record" | "equality" | "expiries" | "cvs">;

/** Both halves of somebody's record, and what hangs on it alone. */
export async function gatherPerson(tx: Tx, candidateId: string, taxonomy: LoadedTaxonomy): Promise<Half> {
  const row = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    include: { person: true, equality: true, expiries: true, cvReadings: true, brokerage: true },
  });
  const broker =
    row.brokerId && (await tx.person.findUnique({ where: { id: row.brokerId }, select: { name: true } }));
  const person = openPerson(row.person);
  const named = (ids: readonly string[]) => ids.map(taxonomy.label);
  const answers = row.equality && openAnswers(candidateId, row.equality.sealed);
  const said = (key: (typeof equalityQuestions)[number]["key"]) => {
    const answer = answers?.[key];
    if (!answer || answer === NOT_SAID) return "Prefer not to say";
    const question = equalityQuestions.find((each) => each.key === key);
    return question?.choices.find((choice) => choice.key === answer)?.label ?? answer;
  };
  return {
    details: person
      ? [
          {
            name: person.name,
            email: person.email,
            phone: person.phone,
            dateOfBirth: person.dateOfBirth,
            rightToWork: person.rightToWork,
            otherSkills: person.otherSkills,
            notes: person.notes,
            pagesDone: row.person?.pagesDone ?? [],
            lastActiveAt: instant(row.person?.lastActiveAt ?? null),
            warnedAt: instant(row.person?.warnedAt ?? null),
          },
        ]
      : [],
    record: [
      {
        reference: row.reference,
        lookingForWork: row.available,
        occupations: named(row.occupations),
        skills: named(row.skills),
        licences: named(row.licences),
        qualifications: named(row.qualifications),
        outcode: row.outcode,
        latitude: row.latitude,
        longitude: row.longitude,
        travelKm: row.maxKm,
        hoursFrom: row.hoursMin,
        hoursTo: row.hoursMax,
        lowestPayPence: row.payFloorPence,
        availableFrom: day(row.availableFrom),
        broker: broker ? broker.name : null,
        team: row.brokerage.name,
        addedAt: instant(row.createdAt),
        changedAt: instant(row.updatedAt),
      },
    ],
    equality: row.equality
      ? [
          {
            sex: said("sex"),
            age: said("age"),
            ethnicity: said("ethnicity"),
            disability: said("disability"),
            savedAt: instant(row.equality.updatedAt),
          },
        ]
      : [],
    expiries: row.expiries.map(({ what, expiresOn }) => ({
      what: what === "right-to-work" ? "Right to work" : taxonomy.label(what),
      expiresOn: day(expiresOn),
    })),
    cvs: row.cvReadings.map((cv) => ({
      fileName: cv.fileName,
      kind: cv.kind,
      status: cv.status,
      suggested: suggestedInWords(cv.suggested, taxonomy.label),
      addedAt: instant(cv.createdAt),
      readAt: instant(cv.readAt),
    })),
  };
}
