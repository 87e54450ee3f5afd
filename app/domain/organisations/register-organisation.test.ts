import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { addSite } from "./add-site.server";
import { findSites } from "./find-sites.server";
import { type EmployerGiven, RegisterEmployer } from "./forms";
import { registerOrganisation } from "./register-organisation.server";
import { tellOrganisationRegistered } from "./tell-organisation-registered.server";

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const given = (over: object = {}): EmployerGiven =>
  RegisterEmployer.parse({
    yourName: "Ruth Adeyemi",
    organisationName: "Lea Bridge Canteen",
    sector: "hospitality",
    size: "10-49",
    postcode: "E10 7LU",
    ...over,
  });
/** As they are at their next request. */
const actingFor = (person: PersonActor, organisationId: string): PersonActor => ({
  ...person,
  standings: [
    {
      organisationId,
      organisationName: "",
      kind: "employer",
      role: "administrator",
      boroughCode: null,
      hubSlug: null,
      boardSlug: null,
    },
  ],
});

describe("registering an employer", () => {
  it("makes the organisation, its site and its administrator, and writes to them once", async () => {
    const person = await newcomer();
    const registered = await registerOrganisation(person, given());
    if (!registered.ok) throw new Error(registered.message);
    const { organisationId } = registered.value;
    const made = await seen((tx) =>
      tx.organisation.findUniqueOrThrow({
        where: { id: organisationId },
        include: { sites: true, memberships: { include: { person: true } } },
      }),
    );
    expect(made).toMatchObject({ kind: "employer", nameKey: "lea bridge canteen", verifiedAt: null });
    expect(made.sites).toMatchObject([
      { name: "E10 7LU", boroughCode: "E09000031", hubSlug: "local-london" },
    ]);
    expect(made.memberships).toMatchObject([{ role: "administrator", person: { name: "Ruth Adeyemi" } }]);
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: organisationId } }));
    expect(trail).toMatchObject([
      { action: "organisation.registered", actorId: person.id, actorName: "Ruth Adeyemi" },
    ]);

    await tellOrganisationRegistered(organisationId);
    await tellOrganisationRegistered(organisationId);
    expect(await seen((tx) => tx.letter.count({ where: { to: person.email } }))).toBe(1);
  });

  it("makes one employer of two clicks at once", async () => {
    const person = await newcomer();
    const both = await Promise.all([
      registerOrganisation(person, given()),
      registerOrganisation(person, given()),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    expect(await seen((tx) => tx.membership.count({ where: { personId: person.id } }))).toBe(1);
  });

  it("refuses a company that is registered, beside its number, whoever comes first", async () => {
    const company = given({ companiesHouseNumber: "03977902" });
    const both = await Promise.all(
      [await newcomer(), await newcomer()].map((person) => registerOrganisation(person, company)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", field: "companiesHouseNumber" });
    const third = await registerOrganisation(await newcomer(), company);
    expect(third).toMatchObject({
      ok: false,
      message: expect.stringContaining("by Lea Bridge Canteen: ask"),
    });
  });
});

describe("adding a site", () => {
  const site = { siteName: "Markhouse kitchen", postcode: given().postcode };

  it("adds it to the actor's own employer, once however often it is clicked", async () => {
    const person = await newcomer();
    const registered = await registerOrganisation(person, given());
    if (!registered.ok) throw new Error(registered.message);
    const actor = actingFor(person, registered.value.organisationId);
    const both = await Promise.all([addSite(actor, site), addSite(actor, site)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", field: "siteName" });
    expect((await findSites(actor)).map(({ name, boroughName }) => [name, boroughName])).toEqual([
      ["E10 7LU", "Waltham Forest"],
      ["Markhouse kitchen", "Waltham Forest"],
    ]);
  });

  it("is refused to those who have no employer, and at another's", async () => {
    const other = await organisation("employer");
    const broker = await memberOf(await organisation("brokerage"));
    expect(await addSite(broker, site)).toMatchObject({ problem: "not-found" });
    const stranger = await memberOf(await organisation("employer"));
    expect(await addSite(stranger, site, other.id)).toMatchObject({ problem: "not-found" });
    expect(await seen((tx) => tx.site.count({ where: { organisationId: other.id } }))).toBe(0);
  });
});
