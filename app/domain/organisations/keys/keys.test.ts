import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { can } from "~/domain/permissions/permissions";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { findKeyActor } from "./find-key-actor.server";
import { findKeys } from "./find-keys.server";
import { NewKey } from "./forms";
import { digestOf } from "./key-token.server";
import { makeKey } from "./make-key.server";
import { revokeKey } from "./revoke-key.server";

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const inRole = (actor: PersonActor, role: "viewer" | "recruiter"): PersonActor => ({
  ...actor,
  standings: actor.standings.map((standing) => ({ ...standing, role })),
});
const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` });

let owner: PersonActor;
let other: PersonActor;

beforeAll(async () => {
  owner = await memberOf(await organisation("employer", { name: "Nine Invented Homes" }));
  other = await memberOf(await organisation("employer"));
});
afterEach(() => shiftClock(0));

async function made(name: string, actor = owner) {
  const key = await makeKey(actor, { name });
  if (!key.ok) throw new Error(key.message);
  return key.value;
}

describe("a key", () => {
  test("is made with a name, and only its digest is kept", async () => {
    const { id, token } = await made("Recruiting system");
    expect(token).toMatch(/^fd_[A-Za-z0-9_-]{43}$/);
    const row = await seen((tx) => tx.apiKey.findUniqueOrThrow({ where: { id } }));
    expect(row).toMatchObject({ digest: digestOf(token), prefix: token.slice(0, 9), createdById: owner.id });
    expect(JSON.stringify(row)).not.toContain(token.slice(9));
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: id } }));
    expect(trail).toMatchObject([{ action: "key.made", actorId: owner.id }]);
    expect(trail.map(({ detail }) => detail)).toEqual([{ name: "Recruiting system" }]);
  });

  test("lets its holder act for its employer alone, as one that recruits", async () => {
    const { id, token } = await made("Careers page");
    const actor = await findKeyActor(bearer(token));
    expect(actor).toMatchObject({
      kind: "key",
      id,
      name: "Careers page",
      standings: [{ organisationId: owner.standings[0]?.organisationId, role: "recruiter" }],
    });
    expect(actor && can(actor, "vacancy.create")).toBe(true);
    expect(actor && can(actor, "key.manage")).toBe(false);
  });

  test.each([
    ["nothing", {}],
    ["another way to sign in", { authorization: "Basic Zm9vOmJhcg==" }],
    ["a key that nobody made", { authorization: `Bearer fd_${"A".repeat(43)}` }],
    ["half a key", { authorization: "Bearer fd_short" }],
  ])("is not found in %s", async (_, headers) => {
    expect(await findKeyActor(new Headers(headers as Record<string, string>))).toBeUndefined();
  });

  test("has its last use written at most once a minute", async () => {
    const { id, token } = await made("Busy system");
    const lastUse = async () =>
      (await seen((tx) => tx.apiKey.findUniqueOrThrow({ where: { id } }))).lastUsedAt?.getTime() ?? 0;
    await findKeyActor(bearer(token));
    const first = await lastUse();
    expect(first).toBeGreaterThan(0);
    shiftClock(30_000);
    await findKeyActor(bearer(token));
    expect(await lastUse()).toBe(first);
    shiftClock(61_000);
    await findKeyActor(bearer(token));
    expect(await lastUse()).toBeGreaterThan(first);
  });

  test("ends when it is revoked, once of two clicks", async () => {
    const { id, token } = await made("Old system");
    const both = await Promise.all([revokeKey(owner, id), revokeKey(owner, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findKeyActor(bearer(token))).toBeUndefined();
    expect((await findKeys(owner)).at(-1)).toMatchObject({ id, revokedAt: expect.any(Date) });
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: id } }));
    expect(trail.map(({ action }) => action)).toEqual(["key.made", "key.revoked"]);
  });
});

describe("keys", () => {
  test("are made, seen and revoked by the employer's administrators alone", async () => {
    const { id, token } = await made("Guarded");
    for (const stranger of [other, inRole(owner, "recruiter"), inRole(owner, "viewer")]) {
      expect(
        await makeKey(stranger, { name: "Mine", organisationId: owner.standings[0]?.organisationId }),
      ).toMatchObject({
        problem: "not-found",
      });
      expect((await findKeys(stranger)).map((key) => key.id)).not.toContain(id);
      expect(await revokeKey(stranger, id)).toMatchObject({ problem: "not-found" });
    }
    expect(await findKeyActor(bearer(token))).toBeDefined();
  });

  test("of one name are made once of two clicks, and the name is free again once it is revoked", async () => {
    const both = await Promise.all([makeKey(owner, { name: "Twice" }), makeKey(owner, { name: "twice" })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken", field: "name" });
    const first = both.find((key) => key.ok);
    if (first?.ok) await revokeKey(owner, first.value.id);
    expect(await makeKey(owner, { name: "Twice" })).toMatchObject({ ok: true });
  });

  test("need a name of 1 to 60 characters", () => {
    expect(NewKey.safeParse({ name: "  " }).success).toBe(false);
    expect(NewKey.safeParse({ name: "x".repeat(61) }).success).toBe(false);
    expect(NewKey.parse({ name: " ATS " }).name).toBe("ATS");
  });
});
