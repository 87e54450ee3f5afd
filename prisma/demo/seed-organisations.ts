import { nameKey } from "~/domain/organisations/name-key";
import { boards } from "~/domain/places/boards";
import { boroughs } from "~/domain/places/boroughs";
import { hubs } from "~/domain/places/hubs";
import { locate } from "~/domain/places/locate";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { employers, partners } from "./cast";
import { demoId } from "./ids";
import { type Contacts, seedContacts } from "./seed-contacts";
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
  contacts: Contacts;
};

const HOUR = 3_600_000;

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
  const contacts = await seedContacts(tx, story, all);
  return { all, sites, contacts };
}
