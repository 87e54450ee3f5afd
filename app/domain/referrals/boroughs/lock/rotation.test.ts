import "~/platform/test/database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { areOtherwiseKeyed, renewPeople } from "~/domain/candidates/person/renew-people.server";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { putForward } from "../../put-forward.server";
import { referCandidate } from "../../refer-candidate.server";
import { emailOf } from "../../test/referral-world";
import { claimsOf, jobsOf, type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";
import { renewClaims } from "./renew-claims.server";

let world: TwoBoroughs;
beforeAll(async () => {
  world = await twoBoroughs();
});
// What another test left behind is not this one's.
beforeEach(() => renewPeople());
const service = system("test");

async function shortlisted(actor: TwoBoroughs["sam"], candidateId: string) {
  const result = await referCandidate(actor, { vacancyId: (await world.vacancy()).id, candidateId });
  if (!result.ok) throw new Error(result.message);
  return result.value.id;
}
const keyOf = (candidateId: string) =>
  asActor(service, (tx) => tx.candidatePerson.findUniqueOrThrow({ where: { candidateId } }));
/** As if they had been digested with a key before this one; claims go with them. */
const digestedBefore = async (...candidateIds: string[]) => {
  for (const candidateId of candidateIds) {
    const { emailKey, phoneKey, nameKey } = await keyOf(candidateId);
    const older = (key: string | null) => key && `older ${key}`;
    await asActor(service, (tx) =>
      tx.candidatePerson.update({
        where: { candidateId },
        data: {
          emailKey: older(emailKey),
          phoneKey: older(phoneKey),
          nameKey: older(nameKey),
          keyedWith: "0lder",
        },
      }),
    );
  }
};
const keys = async (referralId: string) => (await claimsOf(referralId)).map(({ key }) => key);

describe("while one key gives way to another", () => {
  test("nobody new is put forward who may be another borough's under the older one, and then is refused for good", async () => {
    const [mine, theirs] = await world.samePerson();
    const id = await shortlisted(world.sam, mine.id);
    const before = await keys(id);
    await digestedBefore(mine.id);
    expect(await areOtherwiseKeyed()).toBe(true);
    expect(await keys(id), "the claim goes with the digest").toEqual(before.map((key) => `older ${key}`));
    const { id: vacancyId } = await world.vacancy();
    const trying = () => putForward(world.leon, world.chosen(vacancyId, theirs.id));
    expect(await trying()).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/quarter of an hour/),
    });
    await renewPeople();
    expect(await keys(id)).toEqual(before);
    expect(await areOtherwiseKeyed()).toBe(false);
    expect(await trying()).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/^Another borough/),
    });
  });

  test("nor is whoever is known by the older one themselves, until the job has come to them", async () => {
    const [mine, theirs] = await world.samePerson();
    await digestedBefore(theirs.id);
    const { id: vacancyId } = await world.vacancy();
    const pairs = [
      [world.sam, mine],
      [world.leon, theirs],
    ] as const;
    const results = await Promise.all(
      pairs.map(([actor, { id }]) => putForward(actor, world.chosen(vacancyId, id))),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    await renewPeople();
    expect(await putForward(world.leon, world.chosen(vacancyId, theirs.id))).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/^Another borough/),
    });
  });

  test("a claim stays with whoever has it, whichever of two records the job comes to first", async () => {
    for (const first of ["holder", "other"] as const) {
      const [mine, theirs] = await world.samePerson();
      const [held, free] = [await shortlisted(world.sam, mine.id), await referredWithout(theirs.id)];
      expect(await keys(held)).toHaveLength(1);
      const email = await emailOf(mine.id);
      await digestedBefore(mine.id, theirs.id);
      const order = first === "holder" ? [mine.id, theirs.id] : [theirs.id, mine.id];
      for (const candidateId of order) {
        await asActor(service, (tx) =>
          tx.candidatePerson.update({
            where: { candidateId },
            data: sealPerson(candidateId, { name: "Zed Example", email, phone: null }),
          }),
        );
        // A night in between takes nothing from anybody either.
        await renewClaims();
      }
      expect(await keys(held), first).toEqual([(await keyOf(mine.id)).emailKey]);
      expect(await keys(free), first).toEqual([]);
      expect(await jobsOf("claims.clash")).toEqual([]);
    }
  });

  /** A referral of the same person by the other borough, from before there were claims. */
  async function referredWithout(candidateId: string) {
    const { id: vacancyId } = await world.vacancy();
    const { id } = await asActor(service, (tx) =>
      tx.referral.create({
        data: {
          ...{ vacancyId, candidateId, brokerageId: world.there.id, employerId: world.employer.id },
          brokerName: "Leon Clarke",
        },
      }),
    );
    return id;
  }

  test("whom no key opens any more keeps nobody waiting", async () => {
    const [mine, theirs] = await world.samePerson();
    await shortlisted(world.sam, mine.id);
    await digestedBefore(mine.id);
    await asActor(service, (tx) =>
      tx.candidatePerson.update({ where: { candidateId: mine.id }, data: { sealed: "gone.AAAA" } }),
    );
    await renewPeople();
    expect(await areOtherwiseKeyed()).toBe(false);
    expect(await shortlisted(world.leon, theirs.id)).toEqual(expect.any(String));
  });
});
