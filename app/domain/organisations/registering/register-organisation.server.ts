import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { type Ok, ok, type Problem, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { Prisma } from "~prisma/generated/client";
import type { EmployerGiven } from "../forms";
import { nameKey } from "../name-key";
import { createSite } from "../sites/create-site.server";
import { ownDomainOf, registrableDomain } from "./email-domain.server";
import { findLikely, type LikelyEmployer } from "./find-likely.server";

type Registered = { organisationId: string; siteId: string };

/** Refused until the person says that theirs is none of these; one with the same number they can't rule out. */
type MaybeThere = Problem & { likely: LikelyEmployer[] };

/**
 * Makes an employer that waits to be verified, with the person as its administrator and its first site, all or nothing.
 * Where it may be there already, it is not made, and those it may be come back. One that the person has registered
 * themselves is refused as "taken", so that a second click makes no second one.
 * @param notOurs ids of the likely employers that the person was shown and said are others
 */
export async function registerOrganisation(
  actor: PersonActor,
  given: EmployerGiven,
  notOurs: readonly string[] = [],
): Promise<Ok<Registered> | Problem | MaybeThere> {
  try {
    return await asActor(actor, (tx) => register(tx, actor, given, notOurs));
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    // Another record took the number at the same moment: what is read now has it.
    return asActor(actor, async (tx) => maybeThere(await findLikely(tx, askedOf(actor, given))));
  }
}

const askedOf = (actor: PersonActor, given: EmployerGiven) => ({
  nameKey: nameKey(given.organisationName),
  number: given.companiesHouseNumber ?? null,
  domains: [
    ownDomainOf(actor.email),
    given.website && registrableDomain(new URL(given.website).hostname),
  ].flatMap((domain) => domain || []),
});

const maybeThere = (likely: LikelyEmployer[]): MaybeThere => ({
  ...problem("taken", "This organisation may be registered already"),
  likely,
});

async function register(tx: Tx, actor: PersonActor, given: EmployerGiven, notOurs: readonly string[]) {
  // One registration at a time: of two people who register one employer at once, the second finds what the first made.
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(7204915)`;
  const likely = await findLikely(tx, askedOf(actor, given));
  const own = await tx.organisation.findMany({
    where: { kind: "employer", memberships: { some: { personId: actor.id } } },
  });
  const again = own.find(
    ({ id, nameKey: key }) =>
      key === nameKey(given.organisationName) || likely.some((each) => each.id === id && each.sameNumber),
  );
  if (again) return problem("taken", `You have already registered ${again.name}. It is on your home page.`);
  const unsure = likely.filter(
    ({ id, sameNumber }) => sameNumber || !(notOurs.includes(id) || own.some((each) => each.id === id)),
  );
  if (unsure.length) return maybeThere(unsure);
  return make(tx, actor, given);
}

async function make(tx: Tx, actor: PersonActor, given: EmployerGiven): Promise<Ok<Registered>> {
  const id = randomUUID();
  await tx.person.update({ where: { id: actor.id }, data: { name: given.yourName } });
  await tx.organisation.create({
    data: {
      id,
      kind: "employer",
      name: given.organisationName,
      nameKey: nameKey(given.organisationName),
      companiesHouseNumber: given.companiesHouseNumber ?? null,
      sector: given.sector,
      size: given.size,
      website: given.website ?? null,
      emailDomain: ownDomainOf(actor.email),
      askedAt: now(),
    },
  });
  await tx.membership.createMany({ data: { personId: actor.id, organisationId: id, role: "administrator" } });
  const siteId = await createSite(tx, id, given);
  await record(tx, { ...actor, name: given.yourName }, "organisation.registered", id, { organisationId: id });
  await enqueue(tx, "organisation.registered", { organisationId: id });
  return ok({ organisationId: id, siteId });
}
