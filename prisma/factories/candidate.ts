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

let made = 0;

/** An invented resident whom a brokerage supports, with a name and both ways to reach them, which are nobody else's. */
export const candidateOf = (brokerageId: string, { candidate, person }: Over = {}): Promise<Candidate> => {
  const id = candidate?.id ?? randomUUID();
  const at = String(made++ % 10_000).padStart(4, "0");
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
            email: `dee.okafor.${id.slice(0, 8)}@example.org`,
            phone: `020 7946 ${at}`,
            notes: "Told us of a health condition in confidence.",
            ...person,
          }),
        },
      },
    }),
  );
};
