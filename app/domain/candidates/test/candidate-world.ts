/** For tests: two brokers of one brokerage, one of another, an employer's contact, and what a form sends. */
import { randomUUID } from "node:crypto";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { addCandidate } from "../add-candidate.server";
import { CandidateForm } from "../forms";
import { openPerson } from "../person/sealed-person.server";

export async function candidateWorld() {
  await loadOurTaxonomy();
  const brokerage = await organisation("brokerage", { name: "Waltham Forest brokerage" });
  const other = await organisation("brokerage", { name: "Newham brokerage" });
  return {
    broker: await memberOf(brokerage, "Sam Taylor"),
    colleague: await memberOf(brokerage, "Jo Bell"),
    neighbour: await memberOf(other, "Priya Nair"),
    employer: await memberOf(await organisation("employer"), "Maya Osei"),
  };
}

/** A filled-in form, read. */
export const given = (part: Record<string, unknown> = {}) =>
  CandidateForm.parse({
    candidateId: randomUUID(),
    reference: `T-${randomUUID().slice(0, 8)}`,
    name: "Ada Example",
    email: "ada@example.com",
    place: "E10 7LU",
    maxKm: "8",
    occupations: "Kitchen assistant",
    skills: "Customer service\nzorbing",
    certificates: "Food hygiene level 2",
    ...part,
  });
/** Somebody added by a broker. */
export async function added(broker: PersonActor, part: Record<string, unknown> = {}) {
  const result = await addCandidate(broker, given(part));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export const trailOf = (subject: string) =>
  asActor(system("test"), async (tx) =>
    (await tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    ),
  );

export const rowOf = (id: string) =>
  asActor(system("test"), async (tx) => {
    const row = await tx.candidate.findUnique({ where: { id }, include: { person: true } });
    return row && { ...row, person: openPerson(row.person) };
  });

/** How often search was told that somebody changed. */
export const toldOf = async (id: string) => {
  const { rowCount } = await ownerPool().query("select 1 from search.change where subject = $1", [id]);
  return rowCount;
};
