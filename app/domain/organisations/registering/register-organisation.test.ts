import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { type EmployerGiven, RegisterEmployer } from "../forms";
import { nameKey } from "../name-key";
import { findLikely } from "./find-likely.server";
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
    const clicked = given({ organisationName: "Two Clicks Diner" });
    const both = await Promise.all([
      registerOrganisation(person, clicked),
      registerOrganisation(person, clicked),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    expect(await seen((tx) => tx.membership.count({ where: { personId: person.id } }))).toBe(1);
  });

  it("finds a company that is registered by its number, whoever comes first", async () => {
    const company = given({ companiesHouseNumber: "03977902", organisationName: "Elderflower Ltd" });
    const both = await Promise.all(
      [await newcomer(), await newcomer()].map((person) => registerOrganisation(person, company)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const like = {
      name: "Elderflower Ltd",
      sector: "hospitality",
      boroughCode: "E09000031",
      sameNumber: true,
    };
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", likely: [like] });
    const other = { ...company, organisationName: "Quite another name" };
    const third = await registerOrganisation(await newcomer(), other);
    expect(third).toMatchObject({ ok: false, likely: [like] });
    // A number is one employer's: nobody can say that theirs is another.
    const [found] = "likely" in third ? third.likely : [];
    expect(await registerOrganisation(await newcomer(), other, [found?.id ?? ""])).toMatchObject({
      ok: false,
    });
  });

  it("lets one of two people at once register a name without a number, and offers it to the other", async () => {
    const cafe = given({ organisationName: "Zephyr Noodle House" });
    const both = await Promise.all(
      [await newcomer(), await newcomer()].map((person) => registerOrganisation(person, cafe)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      likely: [{ name: "Zephyr Noodle House", likeness: 1 }],
    });
  });

  it("asks about a like name until the person says that theirs is another", async () => {
    const there = await organisation("employer", {
      name: "Quillfeather Joinery Limited",
      nameKey: nameKey("Quillfeather Joinery Limited"),
      source: "import",
    });
    const ours = given({ organisationName: "The Quillfeather Joinery" });
    const person = await newcomer();
    const asked = await registerOrganisation(person, ours);
    expect(asked).toMatchObject({ ok: false, likely: [{ id: there.id, likeness: 1, sameDomain: false }] });
    expect(await seen((tx) => tx.membership.count({ where: { personId: person.id } }))).toBe(0);
    expect(await registerOrganisation(person, ours, [there.id])).toMatchObject({ ok: true });
  });

  it("keeps the domain of the person’s own address, and finds it again under another name", async () => {
    const first = { ...(await newcomer()), email: "ruth@mail.violet-owl.example" };
    const registered = await registerOrganisation(first, given({ organisationName: "Violet Owl Books" }));
    if (!registered.ok) throw new Error(registered.message);
    const { organisationId: id } = registered.value;
    const made = await seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id } }));
    expect(made).toMatchObject({ emailDomain: "violet-owl.example", standing: "waiting" });
    expect(made.askedAt).not.toBeNull();
    const colleague = { ...(await newcomer()), email: "tom@violet-owl.example" };
    expect(
      await registerOrganisation(colleague, given({ organisationName: "Our Publishing Arm" })),
    ).toMatchObject({
      likely: [{ id, sameDomain: true }],
    });
    const bySite = given({ organisationName: "Hardbacks Direct", website: "www.violet-owl.example/shop" });
    expect(await registerOrganisation(await publicly(), bySite)).toMatchObject({ likely: [{ id }] });
  });

  it("says nothing of people with addresses of a provider that serves everybody", async () => {
    const one = await registerOrganisation(
      await publicly(),
      given({ organisationName: "Xanthe Glassworks" }),
    );
    expect(one.ok).toBe(true);
    expect(
      await registerOrganisation(await publicly(), given({ organisationName: "Brackley Tyres" })),
    ).toMatchObject({
      ok: true,
    });
  });

  it("leads from a merged record’s number to the one that it became, and never offers the merged one", async () => {
    const into = await organisation("employer", { name: "Umber Kiln", nameKey: "umber kiln" });
    await organisation("employer", {
      name: "Umber Kiln Potters",
      nameKey: "umber kiln potters",
      companiesHouseNumber: "11223344",
      standing: "merged",
      mergedIntoId: into.id,
    });
    const asked = await registerOrganisation(
      await newcomer(),
      given({ organisationName: "Umber Kiln Potters", companiesHouseNumber: "11223344" }),
    );
    expect(asked).toMatchObject({ likely: [{ id: into.id, sameNumber: true }] });
  });
});

/** Somebody whose address says nothing of where they work. */
const publicly = async () => ({ ...(await newcomer()), email: `${Math.random()}@gmail.com` });

describe("how alike two names are", () => {
  it.each([
    ["Lea Bridge Canteen", "The Lea Bridge Canteen Ltd", true],
    ["Lea Bridge Canteen", "Lea Bridge Cantene", true],
    ["Saltmarsh", "Saltmarsh Hotels plc", true],
    ["Bluebell Nursery", "Bluebell Care", false],
    ["Kings Arms", "Queens Arms", false],
    ["The Company Ltd", "Limited UK", false],
  ])("%s and %s: %s", async (one, other, alike) => {
    const there = await organisation("employer", { name: other, nameKey: nameKey(other) });
    const likely = await seen((tx) => findLikely(tx, { nameKey: nameKey(one), number: null, domains: [] }));
    expect(likely.some(({ id }) => id === there.id)).toBe(alike);
  });
});
