import { randomUUID } from "node:crypto";
import type { PersonGiven } from "~/domain/candidates/person/person";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Candidate, Prisma } from "~prisma/generated/client";

type Over = {
  candidate?: Partial<Prisma.CandidateUncheckedCreateInput>;
  person?: PersonGiven;
};

/** An invented resident whom a brokerage supports, with a name and both ways to reach them. */
export const candidateOf = (brokerageId: string, { candidate, person }: Over = {}): Promise<Candidate> => {
  const id = candidate?.id ?? randomUUID();
  return asActor(system("factory"), (tx) =>
    tx.candidate.create({
      data: {
        id,
        brokerageId,
        reference: `NW-${randomUUID().slice(0, 8)}`,
        occupations: ["kitchen-assistant"],
        skills: ["food-preparation", "dish-washing"],
        outcode: "E17",
        latitude: 51.586,
        longitude: -0.018,
        hoursMin: 30,
        hoursMax: 40,
        ...candidate,
        person: {
          create: sealPerson(id, {
            name: "Dee Okafor",
            email: "dee.okafor@example.org",
            phone: "020 7946 0018",
            notes: "Told us of a health condition in confidence.",
            ...person,
          }),
        },
      },
    }),
  );
};
