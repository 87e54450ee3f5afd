import { randomUUID } from "node:crypto";
import { type PersonActor, type Role, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";

/** Reads past row-level security. */
export const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);

/** An employer of a name of its own, with an administrator. */
export async function peopledEmployer() {
  const name = `Employer ${randomUUID().slice(0, 8)}`;
  const employer = await organisation("employer", { name });
  return { employer, administrator: await memberOf(employer, "Ruth Adeyemi") };
}

/** The membership of somebody at an employer: its id and role; undefined where they don't belong. */
export const membershipOf = (person: PersonActor, organisationId: string) =>
  seen((tx) => tx.membership.findFirst({ where: { personId: person.id, organisationId } })).then(
    (found) => found ?? undefined,
  );

export const roleOf = async (person: PersonActor, organisationId: string): Promise<Role | undefined> =>
  (await membershipOf(person, organisationId))?.role;

/** The names of letters sent to somebody, oldest first. */
export const lettersTo = (email: string) =>
  seen((tx) => tx.letter.findMany({ where: { to: email }, orderBy: { queuedAt: "asc" } })).then((letters) =>
    letters.map(({ name }) => name),
  );

/** The token of the newest invitation's link, as its letter has it. */
export async function invitedBy(email: string): Promise<string> {
  const [letter] = await seen((tx) =>
    tx.letter.findMany({ where: { to: email, name: "invitation" }, orderBy: { queuedAt: "desc" }, take: 1 }),
  );
  if (!letter) throw new Error(`Nobody invited ${email}.`);
  const { link } = letter.props as { link: string };
  return decodeURIComponent(link.slice(link.lastIndexOf("/") + 1));
}
