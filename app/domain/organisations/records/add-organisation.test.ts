import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { answerJoinRequest } from "../people/answer-join-request.server";
import { addOrganisation } from "./add-organisation.server";
import { findJoinRequests } from "./find-join-requests.server";
import { findOrganisationRecord } from "./find-organisation-record.server";
import { findOrganisations } from "./find-organisations.server";
import { NewOrganisation } from "./forms";
import { inviteAdministrator } from "./invite-administrator.server";
import { organisationQuery, readOrganisationSearch } from "./search";

let operator: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
});

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const given = (over: object) =>
  NewOrganisation.parse({ kind: "partner", name: "Lea Valley Skills", email: "Ann@Example.org", ...over });
const letters = (to: string) => seen((tx) => tx.letter.findMany({ where: { to } }));

describe("adding an organisation", () => {
  it("invites its first administrator, once however often it is clicked", async () => {
    const both = await Promise.all([1, 2].map(() => addOrganisation(operator, given({}))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", field: "name" });
    expect((await letters("ann@example.org")).map(({ name }) => name)).toEqual(["invitation"]);
  });

  it("puts a brokerage in its borough's hub, and makes no second one there", async () => {
    const brokerage = given({ kind: "brokerage", name: "Brent brokerage", boroughCode: "E09000005" });
    const added = await addOrganisation(operator, brokerage);
    if (!added.ok) throw new Error(added.message);
    expect(await findOrganisationRecord(operator, added.value.id)).toMatchObject({
      value: {
        boroughName: "Brent",
        hubName: "West London Careers Hub",
        invited: [{ email: "ann@example.org" }],
      },
    });
    expect(await addOrganisation(operator, { ...brokerage, name: "Another" })).toMatchObject({
      problem: "taken",
      field: "boroughCode",
    });
  });

  it("verifies an employer that an operator vouches for", async () => {
    const added = await addOrganisation(operator, given({ kind: "employer", name: "Quince Bakery" }));
    if (!added.ok) throw new Error(added.message);
    expect(await findOrganisationRecord(operator, added.value.id)).toMatchObject({
      value: { standing: "verified", moves: [{ from: null, to: "verified" }] },
    });
  });

  it("says which of its own each kind needs", () => {
    for (const [kind, field] of Object.entries({
      brokerage: "boroughCode",
      hub: "hubSlug",
      board: "boardSlug",
    })) {
      const read = NewOrganisation.safeParse({ kind, name: "X", email: "a@b.example" });
      expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
    }
  });

  it("is nobody's but an operator's, as are inviting, the list and the record", async () => {
    const { actor, employer } = await anEmployer();
    expect(await addOrganisation(actor, given({ name: "Mine" }))).toMatchObject({ problem: "not-allowed" });
    expect(await inviteAdministrator(actor, employer.id, "x@y.example")).toMatchObject({
      problem: "not-allowed",
    });
    expect(await findOrganisationRecord(actor, employer.id)).toMatchObject({ problem: "not-found" });
    expect(await findOrganisations(actor, readOrganisationSearch(new URLSearchParams()))).toMatchObject({
      total: 0,
    });
    expect(await findJoinRequests(actor)).toEqual([]);
  });
});

describe("an organisation that is there", () => {
  it("gets another administrator by a link that replaces the last", async () => {
    const { employer, actor } = await anEmployer();
    for (const _ of [1, 2])
      expect(await inviteAdministrator(operator, employer.id, "new@example.org")).toMatchObject({ ok: true });
    expect(await findOrganisationRecord(operator, employer.id)).toMatchObject({ value: { invited: [{}] } });
    expect(await inviteAdministrator(operator, employer.id, actor.email.toUpperCase())).toMatchObject({
      problem: "taken",
      field: "email",
    });
  });

  it("is found by words of its name, its kind, its standing and its number", async () => {
    await organisation("employer", {
      name: "Heron Quay Foods",
      nameKey: "heron quay foods",
      standing: "refused",
      companiesHouseNumber: "01020304",
    });
    await organisation("employer", { name: "Heron Old", nameKey: "heron old", standing: "merged" });
    const names = async (query: string) =>
      (
        await findOrganisations(operator, readOrganisationSearch(new URLSearchParams(query)))
      ).organisations.map(({ name }) => name);
    expect(await names("name=quay+HERON")).toEqual(["Heron Quay Foods"]);
    expect(await names("name=heron")).toEqual(["Heron Quay Foods"]);
    expect(await names("name=heron&standing=merged")).toEqual(["Heron Old"]);
    expect(await names("name=heron&kind=hub")).toEqual([]);
    expect(await names("name=1020304")).toEqual(["Heron Quay Foods"]);
    expect(await names("standing=refused&page=9")).toEqual(["Heron Quay Foods"]);
  });

  it("is asked for by the same address that is read", () => {
    const query = "?name=lea&kind=employer&standing=asked&page=2";
    expect(organisationQuery(readOrganisationSearch(new URLSearchParams(query)))).toBe(query);
  });
});

it("answers for an employer that nobody administers, and for no other", async () => {
  const empty = await organisation("employer", { name: "Imported Ltd", source: "jobposting" });
  const { employer } = await anEmployer();
  const [one, other] = [await newcomer(), await newcomer()];
  const asked = async (organisationId: string, person: PersonActor) =>
    (
      await seen((tx) =>
        tx.joinRequest.create({
          data: { organisationId, personId: person.id, personName: "Ann", email: person.email },
        }),
      )
    ).id;
  const ours = await asked(empty.id, one);
  const theirs = await asked(employer.id, other);
  expect((await findJoinRequests(operator)).map(({ id }) => id)).toEqual([ours]);
  expect(await answerJoinRequest(operator, theirs, true)).toMatchObject({ ok: false });
  const both = await Promise.all([1, 2].map(() => answerJoinRequest(operator, ours, true)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findJoinRequests(operator)).toEqual([]);
});
