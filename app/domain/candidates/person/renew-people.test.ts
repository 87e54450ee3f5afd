import "~/platform/test/secret";
import "~/platform/test/database";
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { sealer } from "~/platform/seal.server";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import type { Prisma } from "~prisma/generated/client";
import { renewPeople } from "./renew-people.server";
import { openPerson, sealPerson } from "./sealed-person.server";

const actor = system("test");
const old = sealer([{ id: "old", key: randomBytes(32) }]);
const row = (candidateId: string) =>
  asActor(actor, (tx) => tx.candidatePerson.findUniqueOrThrow({ where: { candidateId } }));
const change = (candidateId: string, data: Prisma.CandidatePersonUpdateInput) =>
  asActor(actor, (tx) => tx.candidatePerson.update({ where: { candidateId }, data }));

test("nothing of a person can be read in the row, or moved to another's", async () => {
  const { id: brokerageId } = await organisation("brokerage");
  const [one, other] = [await candidateOf(brokerageId), await candidateOf(brokerageId)];
  const kept = await row(one.id);
  for (const word of ["Dee", "Okafor", "example.org", "7946", "confidence"])
    expect(JSON.stringify(kept)).not.toContain(word);
  expect(openPerson(kept)).toMatchObject({
    name: "Dee Okafor",
    phone: expect.stringMatching(/^020 7946 \d{4}$/),
  });
  expect(openPerson({ ...kept, candidateId: other.id })).toBeNull();
});

test("seals what came unsealed, renews what an older key sealed or digested, and leaves the rest alone", async () => {
  await renewPeople();
  const { id: brokerageId } = await organisation("brokerage");
  const [plain, aged, misdigested, broken, fresh] = await Promise.all(
    Array.from({ length: 5 }, () => candidateOf(brokerageId)),
  );
  if (!plain || !aged || !misdigested || !broken || !fresh) throw new Error("Five were made.");
  const ring = sealer([{ id: "new", key: randomBytes(32) }]);
  await change(plain.id, {
    sealed: null,
    plain: { name: "Zed Example", email: "Zed@Example.org" },
    nameWords: [],
  });
  await change(aged.id, { sealed: old.seal({ name: "Sealed elsewhere" }, `candidate_person ${aged.id}`) });
  await change(misdigested.id, { keyedWith: "another", emailKey: "wrong" });
  await change(broken.id, { sealed: "old.AAAA" });
  const before = await row(fresh.id);

  // What no key of the ring opens is left as it is.
  expect(await renewPeople()).toBe(2);
  expect(await row(plain.id)).toMatchObject({ plain: null, emailKey: expect.any(String) });
  expect(openPerson(await row(plain.id))).toMatchObject({ name: "Zed Example", otherSkills: [] });
  const { email } = openPerson(await row(misdigested.id)) ?? {};
  const { emailKey } = sealPerson(misdigested.id, { email });
  expect(await row(misdigested.id)).toMatchObject({ emailKey });
  expect(await row(fresh.id)).toEqual(before);
  expect(await renewPeople()).toBe(0);
  expect(openPerson(await row(plain.id), ring)).toBeNull();
  expect(await asActor(actor, (tx) => tx.auditEntry.count({ where: { action: "people.resealed" } }))).toBe(1);
});
