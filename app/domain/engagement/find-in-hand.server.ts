import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { approachHoldings, workHoldings } from "./find-holdings.server";
import { type Holding, inHandWith } from "./in-hand";

/** The service reads for everyone here, so that what partners learn does not depend on what each may see. */
const service = system("engagement");

/** Who has each of these employers in hand today, by the employer's id; those that nobody has are missing. */
export async function findInHand(employerIds: readonly string[]): Promise<Map<string, Holding>> {
  const holdings = await asActor(service, async (tx) => [
    ...(await workHoldings(tx, employerIds)),
    ...(await approachHoldings(tx, employerIds, today())),
  ]);
  const entries = employerIds.flatMap((id) => {
    const holding = inHandWith(holdings.filter(({ employerId }) => employerId === id));
    return holding ? [[id, holding] as const] : [];
  });
  return new Map(entries);
}

/** Brokerages' claims on one employer, whatever approaches are reserved. */
export const findWorkHoldings = (employerId: string) =>
  asActor(service, (tx) => workHoldings(tx, [employerId]));

/** Whom to ring or write to about an employer that this organisation has in hand; null if nobody is there. */
export const findWhomToCall = (holding: Holding) =>
  asActor(service, async (tx) => {
    const person = await personOf(tx, holding);
    return (
      person && { name: person.name || holding.organisationName, email: person.email, phone: person.phone }
    );
  });

/** The person named; failing that, whoever has been there longest, administrators first. */
async function personOf(tx: Tx, { personId, personName, organisationId }: Holding) {
  const members = await tx.membership.findMany({
    where: { organisationId },
    include: { person: true },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  });
  const named = members.find(({ person }) =>
    personId ? person.id === personId : person.name === personName,
  );
  return (named ?? members[0])?.person ?? null;
}
