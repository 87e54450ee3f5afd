import { nameKey } from "~/domain/organisations/name-key";
import { boards } from "~/domain/places/boards";
import { boroughs } from "~/domain/places/boroughs";
import { hubs } from "~/domain/places/hubs";
import { locate } from "~/domain/places/locate";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { cast, employers, firstNames, partners, surnames } from "./cast";
import { demoId } from "./ids";
import { dayFromToday, daysAgo, type Story } from "./story";

type NewOrganisation = Prisma.OrganisationCreateManyInput & { id: string };
export type DemoSite = Prisma.SiteCreateManyInput & {
  id: string;
  organisationId: string;
  boroughCode: string;
  hubSlug: string;
};
export type Organisations = {
  all: NewOrganisation[];
  sites: DemoSite[];
  /** Who answers for an organisation, by its id. */
  contacts: Map<string, { id: string; name: string; email: string }>;
};

const HOUR = 3_600_000;

const emailOf = (name: string, at: string) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@${at}`;

function supporting(story: Story): NewOrganisation[] {
  const make = (
    kind: NewOrganisation["kind"],
    name: string,
    more: Partial<NewOrganisation> = {},
  ): NewOrganisation => ({
    id: demoId(story.random),
    kind,
    name,
    nameKey: nameKey(name),
    createdAt: daysAgo(story, 400),
    ...more,
  });
  return [
    ...boroughs.map(({ code, name, hub }) =>
      make("brokerage", `${name} brokerage`, { boroughCode: code, hubSlug: hub }),
    ),
    ...hubs.map(({ slug, name }) => make("hub", name, { hubSlug: slug })),
    ...boards.map(({ slug, name }) => make("board", `${name} board`, { boardSlug: slug })),
    ...partners.map((name) => make("partner", name)),
    make("operator", "Front Door"),
  ];
}

function placed(postcode: string) {
  const located = locate(postcode);
  if (!located.ok) throw new Error(`The demo's postcode ${postcode} is not in London.`);
  return located.place;
}

/** The 33 brokerages, hubs, boards, partners, the operator, and the invented employers with their sites and contacts. */
export async function seedOrganisations(tx: Tx, story: Story): Promise<Organisations> {
  const { random } = story;
  // Candidates may have been imported before the first start: their brokerages are kept.
  const kept = await tx.organisation.findMany({
    where: { kind: "brokerage" },
    select: { id: true, boroughCode: true },
  });
  const others = supporting(story).map((each) => ({
    ...each,
    id: kept.find(({ boroughCode }) => boroughCode && boroughCode === each.boroughCode)?.id ?? each.id,
  }));
  const sites: DemoSite[] = [];
  const firms = employers.map(({ name, sector, size, postcodes }, at): NewOrganisation => {
    const id = demoId(random);
    const created = daysAgo(story, random.between(60, 390));
    for (const code of postcodes) {
      const { postcode, outcode, latitude, longitude, boroughCode, hub } = placed(code);
      const site = {
        organisationId: id,
        name: postcodes.length > 1 ? `${name}, ${outcode}` : name,
        postcode,
        outcode,
      };
      sites.push({
        ...site,
        id: demoId(random),
        latitude,
        longitude,
        boroughCode,
        hubSlug: hub,
        createdAt: created,
      });
    }
    const lead = others.find(({ boroughCode }) => boroughCode === sites.at(-postcodes.length)?.boroughCode);
    // The last few are new: an operator has yet to verify them.
    const verified = at < employers.length - 4;
    const asked = verified
      ? created
      : new Date(dayFromToday(story, at - employers.length).getTime() + 10 * HOUR);
    const leadBrokerageId = random.chance(70) || at === 0 ? (lead?.id ?? null) : null;
    return {
      id,
      kind: "employer",
      name,
      nameKey: nameKey(name),
      sector,
      size,
      createdAt: asked,
      verifiedAt: verified ? created : null,
      standing: verified ? "verified" : "waiting",
      askedAt: asked,
      leadBrokerageId,
    };
  });
  const all = [...others, ...firms];
  const contacts = await seedPeople(tx, story, all);
  return { all, sites, contacts };
}

/** One person for each organisation: of the cast where it names one, else somebody made up. */
async function seedPeople(tx: Tx, story: Story, all: NewOrganisation[]) {
  const { random } = story;
  const contacts: Organisations["contacts"] = new Map();
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
