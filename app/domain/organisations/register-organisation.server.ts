import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { Prisma } from "~prisma/generated/client";
import { createSite } from "./create-site.server";
import type { EmployerGiven } from "./forms";
import { nameKey } from "./name-key";

type Registered = { organisationId: string; siteId: string };

/**
 * Makes an employer, with the person as its administrator and its first site, all or nothing. Somebody who already
 * has an employer is refused as "taken", so that a second click makes no second one; so is a company's number that
 * is registered, beside its field.
 */
export async function registerOrganisation(
  actor: PersonActor,
  given: EmployerGiven,
): Promise<Result<Registered>> {
  try {
    return await asActor(actor, (tx) => register(tx, actor, given));
  } catch (error) {
    // Two people registered one company at the same moment, and the other was first.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return numberTaken();
    throw error;
  }
}

async function register(tx: Tx, actor: PersonActor, given: EmployerGiven): Promise<Result<Registered>> {
  // Holds the person's row, so that of two clicks the second waits here and then finds what the first made.
  await tx.$queryRaw`select 1 from person where id = ${actor.id} for update`;
  const existing = await tx.membership.findFirst({
    where: { personId: actor.id, organisation: { kind: "employer" } },
    include: { organisation: true },
  });
  if (existing)
    return problem(
      "taken",
      `You have already registered ${existing.organisation.name}. It is on your home page.`,
    );
  const number = given.companiesHouseNumber ?? null;
  const holder = number && (await tx.organisation.findUnique({ where: { companiesHouseNumber: number } }));
  if (holder) return numberTaken(holder.name);

  const id = randomUUID();
  await tx.person.update({ where: { id: actor.id }, data: { name: given.yourName } });
  await tx.organisation.create({
    data: {
      id,
      kind: "employer",
      name: given.organisationName,
      nameKey: nameKey(given.organisationName),
      companiesHouseNumber: number,
      sector: given.sector,
      size: given.size,
    },
  });
  await tx.membership.createMany({ data: { personId: actor.id, organisationId: id, role: "administrator" } });
  const siteId = await createSite(tx, id, given);
  await record(tx, { ...actor, name: given.yourName }, "organisation.registered", id, { organisationId: id });
  await enqueue(tx, "organisation.registered", { organisationId: id });
  return ok({ organisationId: id, siteId });
}

const numberTaken = (name?: string) =>
  problem(
    "taken",
    `This number is already registered${name ? `, by ${name}` : ""}: ask a colleague who uses Front Door there to post for you, or check the number`,
    "companiesHouseNumber",
  );
