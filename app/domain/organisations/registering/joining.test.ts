import "~/platform/test/database";
import { afterEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { shiftClock } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { answerJoinRequest } from "../people/answer-join-request.server";
import { findJoinRequest } from "../people/find-join-request.server";
import { findPeople } from "../people/find-people.server";
import { lettersTo, peopledEmployer, roleOf, seen } from "../people/test/people-world";
import { askToJoin } from "./ask-to-join.server";
import { findOwnJoinRequests } from "./find-own-join-requests.server";
import { withdrawJoinRequest } from "./withdraw-join-request.server";

const DAY = 86_400_000;
afterEach(() => shiftClock(0));

async function asked(person: PersonActor, organisationId: string): Promise<string> {
  const request = await askToJoin(person, { organisationId, yourName: "Tom Baker" });
  if (!request.ok) throw new Error(request.message);
  return request.value.requestId;
}

describe("asking to join", () => {
  it("tells those who administer and the person who asks, who see nothing until then", async () => {
    const { employer, administrator } = await peopledEmployer();
    const person = await newcomer();
    const id = await asked(person, employer.id);
    expect(await lettersTo(administrator.email)).toEqual(["join-asked"]);
    expect(await lettersTo(person.email)).toEqual(["join-received"]);
    expect(await findOwnJoinRequests(person)).toMatchObject([{ id, organisationName: employer.name }]);
    expect(await findPeople(person, employer.id)).toMatchObject({ problem: "not-found" });
    const people = await findPeople(administrator, employer.id);
    expect(people).toMatchObject({ value: { requests: [{ id, name: "Tom Baker", email: person.email }] } });
  });

  it("is one request, though it is pressed twice at once, and may be taken back", async () => {
    const { employer, administrator } = await peopledEmployer();
    const person = await newcomer();
    const [one, other] = await Promise.all([asked(person, employer.id), asked(person, employer.id)]);
    expect(one).toBe(other);
    expect(await lettersTo(administrator.email)).toHaveLength(1);
    const stranger = await newcomer();
    expect(await withdrawJoinRequest(stranger, one)).toMatchObject({ problem: "not-found" });
    expect(await withdrawJoinRequest(person, one)).toMatchObject({ ok: true });
    expect(await findOwnJoinRequests(person)).toEqual([]);
    expect(await answerJoinRequest(administrator, one, true)).toMatchObject({ problem: "not-found" });
  });

  it("is refused to those who belong, of what is no employer, and of more than five at a time", async () => {
    const { employer, administrator } = await peopledEmployer();
    expect(await askToJoin(administrator, { organisationId: employer.id })).toMatchObject({
      problem: "taken",
    });
    const person = await newcomer();
    const hub = await organisation("hub");
    expect(await askToJoin(person, { organisationId: hub.id })).toMatchObject({ problem: "not-found" });
    for (let at = 0; at < 5; at++) await asked(person, (await organisation("employer")).id);
    expect(await askToJoin(person, { organisationId: employer.id })).toMatchObject({ problem: "invalid" });
  });

  it("of a merged record asks the one that it became", async () => {
    const { employer, administrator } = await peopledEmployer();
    const merged = await organisation("employer", { standing: "merged", mergedIntoId: employer.id });
    const id = await asked(await newcomer(), merged.id);
    expect(await findJoinRequest(administrator, id)).toMatchObject({
      value: { organisationId: employer.id },
    });
  });
});

describe("answering a request to join", () => {
  it("lets them in with a role, writes to them and to the other administrators", async () => {
    const { employer, administrator } = await peopledEmployer();
    const other = await memberOf(employer, "Ada Obi");
    const person = await newcomer();
    const id = await asked(person, employer.id);
    expect(await answerJoinRequest(administrator, id, true, "viewer")).toMatchObject({
      value: { role: "viewer" },
    });
    expect(await roleOf(person, employer.id)).toBe("viewer");
    expect(await lettersTo(person.email)).toEqual(["join-received", "join-answered"]);
    expect(await lettersTo(other.email)).toEqual(["join-asked", "person-joined"]);
    const trail = await seen((tx) =>
      tx.auditEntry.findMany({ where: { subject: id }, orderBy: { id: "asc" } }),
    );
    expect(trail.map(({ action }) => action)).toEqual(["join-request.sent", "join-request.accepted"]);
  });

  it("declines, after which they may ask again only a fortnight later", async () => {
    const { employer, administrator } = await peopledEmployer();
    const person = await newcomer();
    const id = await asked(person, employer.id);
    expect(await answerJoinRequest(administrator, id, false)).toMatchObject({ value: { role: null } });
    expect(await roleOf(person, employer.id)).toBeUndefined();
    const again = () => askToJoin(person, { organisationId: employer.id });
    expect(await again()).toMatchObject({ problem: "taken", message: expect.stringContaining("declined") });
    shiftClock(14 * DAY);
    expect(await again()).toMatchObject({ ok: true });
    expect(await answerJoinRequest(administrator, id, true)).toMatchObject({ value: { role: "recruiter" } });
  });

  it("is done once, though two answer at once", async () => {
    const { employer, administrator } = await peopledEmployer();
    const other = await memberOf(employer, "Ada Obi");
    const person = await newcomer();
    const id = await asked(person, employer.id);
    const both = await Promise.all([
      answerJoinRequest(administrator, id, true),
      answerJoinRequest(other, id, false),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect(Boolean(await roleOf(person, employer.id))).toBe(both[0]?.ok);
    expect((await lettersTo(person.email)).filter((name) => name === "join-answered")).toHaveLength(1);
  });

  it("is refused to recruiters, strangers, whoever asks, and an operator where somebody administers", async () => {
    const { employer } = await peopledEmployer();
    const person = await newcomer();
    const id = await asked(person, employer.id);
    const others = [
      await memberOf(employer, "Rita Sow", "recruiter"),
      (await peopledEmployer()).administrator,
      person,
      await memberOf(await organisation("operator"), "Alex Moreno", "member"),
    ];
    for (const actor of others)
      expect(await answerJoinRequest(actor, id, true)).toMatchObject({ problem: "not-found" });
  });

  it("is an operator's where nobody administers, and then makes an administrator who waits to be verified", async () => {
    const operator = await memberOf(await organisation("operator"), "Alex Moreno", "member");
    const imported = await organisation("employer", { source: "import", name: "Nutmeg Lane" });
    const person = await newcomer();
    const id = await asked(person, imported.id);
    expect(await lettersTo(operator.email)).toEqual(["join-asked"]);
    expect(await answerJoinRequest(operator, id, true)).toMatchObject({ value: { role: "administrator" } });
    expect(await roleOf(person, imported.id)).toBe("administrator");
    const now = await seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id: imported.id } }));
    expect(now).toMatchObject({ standing: "waiting", emailDomain: person.email.split("@")[1] });
    expect(now.askedAt).not.toBeNull();
  });
});
