import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { cast, firstNames, surnames } from "./cast";
import { demoId } from "./ids";
import { dayFromToday, daysAgo, type Story } from "./story";

/** Who answers for an organisation, by its id. */
export type Contacts = Map<string, { id: string; name: string; email: string }>;

const emailOf = (name: string, at: string) => `${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@${at}`;

/** One person for each organisation: of the cast where it names one, else somebody made up. */
export async function seedContacts(
  tx: Tx,
  story: Story,
  all: (Prisma.OrganisationCreateManyInput & { id: string })[],
) {
  const { random } = story;
  const contacts: Contacts = new Map();
  const people: Prisma.PersonCreateManyInput[] = [];
  const memberships: Prisma.MembershipCreateManyInput[] = [];
  for (const organisation of all) {
    const known = cast.find(
      ({ kind, of }) =>
        kind === organisation.kind &&
        [organisation.name, organisation.boroughCode, organisation.hubSlug, organisation.boardSlug].includes(
          of,
        ),
    );
    const name = known?.name ?? `${random.pick(firstNames)} ${random.pick(surnames)}`;
    const id = demoId(random);
    const email = known
      ? emailOf(name, "demo.example")
      : emailOf(`${name} ${people.length}`, `${organisation.kind}.example`);
    const createdAt = known
      ? new Date(dayFromToday(story, -400).getTime() + cast.indexOf(known))
      : daysAgo(story, 380);
    people.push({ id, name, email, emailVerified: true, phone: known?.phone ?? null, createdAt });
    memberships.push({ personId: id, organisationId: organisation.id, role: "administrator", createdAt });
    contacts.set(organisation.id, { id, name, email });
  }
  for (const firm of all) {
    const lead = firm.leadBrokerageId ? contacts.get(firm.leadBrokerageId) : undefined;
    if (lead) firm.leadName = lead.name;
  }
  await tx.organisation.createMany({
    data: all.filter(({ kind }) => kind !== "employer"),
    skipDuplicates: true,
  });
  await tx.organisation.createMany({ data: all.filter(({ kind }) => kind === "employer") });
  await tx.person.createMany({ data: people });
  await tx.membership.createMany({ data: memberships });
  return contacts;
}
