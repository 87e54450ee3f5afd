import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonGiven } from "~/domain/candidates/person/person";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateOf } from "~prisma/factories/candidate";
import { moveReferral } from "../../move-referral.server";
import { putForward } from "../../put-forward.server";
import { referCandidate } from "../../refer-candidate.server";
import { claimsOf, jobsOf, type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";
import { personStanding } from "./person-standing.server";
import { renewClaims } from "./renew-claims.server";
import { sayTwoPeople } from "./say-two-people.server";

let world: TwoBoroughs;
beforeAll(async () => {
  world = await twoBoroughs();
});
const held = {
  ok: false,
  problem: "taken",
  message: expect.stringMatching(/^Another borough is putting this person/),
};
const referralsOf = (candidateId: string) =>
  asActor(system("test"), (tx) => tx.referral.count({ where: { candidateId } }));

async function shortlisted(actor: TwoBoroughs["sam"], candidateId: string) {
  const result = await referCandidate(actor, { vacancyId: (await world.vacancy()).id, candidateId });
  if (!result.ok) throw new Error(result.message);
  return result.value.id;
}
const change = (candidateId: string, person: PersonGiven) =>
  asActor(system("test"), (tx) =>
    tx.candidatePerson.update({ where: { candidateId }, data: sealPerson(candidateId, person) }),
  );

describe("one person in two boroughs", () => {
  test("is put forward by the first; the second hears that it is so, and not by whom or for what", async () => {
    const [mine, theirs] = await world.samePerson();
    const id = await shortlisted(world.sam, mine.id);
    expect(await claimsOf(id)).toHaveLength(1);
    const vacancyId = (await world.vacancy()).id;
    const refused = await putForward(world.leon, world.chosen(vacancyId, theirs.id));
    expect(refused).toMatchObject(held);
    expect(JSON.stringify(refused)).not.toMatch(/Waltham|Sam|R-\d|FD-|Canteen/);
    expect(await referCandidate(world.leon, { vacancyId, candidateId: theirs.id })).toMatchObject(held);
    expect(await referralsOf(theirs.id)).toBe(0);
  });

  test("is known by address, by number, and by name with a day of birth, however they are written", async () => {
    const born = "1990-02-01";
    const full = {
      name: "Ada Lovett",
      email: "ada.l@mail.example",
      phone: "020 7946 0777",
      dateOfBirth: born,
    };
    const mine = await candidateOf(world.here.id, { person: full });
    expect(await claimsOf(await shortlisted(world.sam, mine.id))).toHaveLength(3);
    const nobody = { name: "Somebody Else", email: null, phone: null };
    const others: PersonGiven[] = [
      { ...nobody, email: "ADA.L@mail.example" },
      { ...nobody, phone: "+44 20 7946 0777" },
      { ...nobody, name: "Lovett, Ada", dateOfBirth: born },
    ];
    for (const person of others) {
      const { id } = await candidateOf(world.there.id, { person });
      const vacancyId = (await world.vacancy()).id;
      expect(await referCandidate(world.leon, { vacancyId, candidateId: id })).toMatchObject(held);
    }
    const another = await candidateOf(world.there.id, { person: { ...nobody, name: "Ada Lovett" } });
    await shortlisted(world.leon, another.id);
  });

  test("chosen by both at the same moment is put forward by exactly one", async () => {
    for (let round = 0; round < 4; round++) {
      const [mine, theirs] = await world.samePerson();
      const { id } = await world.vacancy();
      const results = await Promise.all([
        putForward(world.sam, world.chosen(id, mine.id)),
        putForward(world.leon, world.chosen(id, theirs.id)),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject(held);
      expect((await referralsOf(mine.id)) + (await referralsOf(theirs.id))).toBe(1);
    }
  });

  test("is free once the referral ends, whoever ends it", async () => {
    const [mine, theirs] = await world.samePerson();
    const id = await shortlisted(world.sam, mine.id);
    const end = {
      referralId: id,
      from: "shortlisted",
      to: "withdrawn",
      reason: "They found other work",
    } as const;
    expect(await moveReferral(world.sam, end)).toMatchObject({ ok: true });
    expect(await claimsOf(id)).toEqual([]);
    await shortlisted(world.leon, theirs.id);
  });

  test("may be put forward for several vacancies by the one that has them", async () => {
    const [mine] = await world.samePerson();
    await shortlisted(world.sam, mine.id);
    await shortlisted(world.sam, mine.id);
  });

  test("is seen by no query: neither the claim, nor the person, nor the referral", async () => {
    const [mine, theirs] = await world.samePerson();
    const referralId = await shortlisted(world.sam, mine.id);
    await asActor(world.leon, async (tx) => {
      expect(await tx.identityClaim.findMany({ where: { referralId } })).toEqual([]);
      expect(await tx.candidate.findMany({ where: { id: mine.id } })).toEqual([]);
      expect(await tx.candidatePerson.findMany({ where: { candidateId: mine.id } })).toEqual([]);
      expect(await tx.referral.findMany({ where: { id: referralId } })).toEqual([]);
      expect(await tx.lockHolder.findMany()).toEqual([]);
      expect(await personStanding(tx, { candidateId: theirs.id })).toEqual({
        elsewhere: true,
        ownReferral: null,
      });
      // Of somebody else's candidate there is no answer at all.
      expect(await personStanding(tx, { candidateId: mine.id })).toEqual({
        elsewhere: false,
        ownReferral: null,
      });
    });
    for (const name of ["claims_against", "identity_keys_of", "lock_keys_of", "claim_all_of"])
      await expect(
        asActor(world.leon, (tx) => tx.$queryRawUnsafe(`select ${name}($1)::text`, theirs.id)),
      ).rejects.toThrow(/permission denied/);
  });

  test("a brokerage can't claim what another has, nor make itself somebody's holder", async () => {
    const [mine, theirs] = await world.samePerson();
    const referralId = await shortlisted(world.sam, mine.id);
    const [claim] = await claimsOf(referralId);
    const own = await shortlisted(world.leon, (await candidateOf(world.there.id)).id);
    const taking = asActor(world.leon, (tx) =>
      tx.identityClaim.create({
        data: { referralId: own, key: claim?.key ?? "", brokerageId: world.there.id },
      }),
    );
    await expect(taking).rejects.toThrow(/identity_claim_one_borough|conflicting|exclusion/);
    const posing = asActor(world.leon, (tx) =>
      tx.lockHolder.createMany({
        data: { askId: theirs.id, holderBrokerageId: world.there.id, referralId: own },
      }),
    );
    await expect(posing).rejects.toThrow();
  });
});

describe("one borough's two records of one person", () => {
  let pairs = 0;
  const twins = async () => {
    const person = { name: "Kim Twin", phone: `020 7946 ${9000 + pairs++}` };
    return [
      await candidateOf(world.here.id, { person }),
      await candidateOf(world.here.id, { person }),
    ] as const;
  };

  test("are not both put forward for one vacancy, and the broker hears which other it is", async () => {
    const [one, other] = await twins();
    const { id } = await world.vacancy();
    const results = await Promise.all(
      [one, other].map((each) => putForward(world.sam, world.chosen(id, each.id))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = results.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: "taken", message: expect.stringMatching(/NW-\S+, as R-\d+\./) });
    await shortlisted(world.sam, other.id);
  });

  test("are, where the broker says that they are two people", async () => {
    const [one, other] = await twins();
    const { id: vacancyId } = await world.vacancy();
    expect(await referCandidate(world.sam, { vacancyId, candidateId: one.id })).toMatchObject({ ok: true });
    expect(await referCandidate(world.sam, { vacancyId, candidateId: other.id })).toMatchObject({
      ok: false,
    });
    const strangers = await sayTwoPeople(world.leon, { vacancyId, candidateId: other.id });
    expect(strangers).toMatchObject({ problem: "not-found" });
    expect(await sayTwoPeople(world.sam, { vacancyId, candidateId: other.id })).toMatchObject({ ok: true });
    expect(await referCandidate(world.sam, { vacancyId, candidateId: other.id })).toMatchObject({ ok: true });
  });
});

describe("details that change while somebody is put forward", () => {
  test("are claimed, and what they were is let go", async () => {
    const [mine, theirs] = await world.samePerson();
    const id = await shortlisted(world.sam, mine.id);
    const [before] = await claimsOf(id);
    await change(mine.id, { name: "Zed Example", email: "zed.new@mail.example", phone: "020 7946 8001" });
    const after = await claimsOf(id);
    expect(after).toHaveLength(2);
    expect(after).not.toContainEqual(before);
    await shortlisted(world.leon, theirs.id);
    expect(await jobsOf("claims.clash")).toEqual([]);
  });

  test("that are another borough's are told to the broker, and the other keeps them", async () => {
    const [mine, theirs] = await world.samePerson();
    const id = await shortlisted(world.sam, mine.id);
    const other = await candidateOf(world.there.id);
    const second = await shortlisted(world.leon, other.id);
    const kept = (
      await asActor(system("test"), (tx) =>
        tx.candidatePerson.findUnique({ where: { candidateId: theirs.id } }),
      )
    )?.emailKey;
    await asActor(system("test"), (tx) =>
      tx.candidatePerson.update({ where: { candidateId: other.id }, data: { emailKey: kept } }),
    );
    expect(await jobsOf("claims.clash")).toEqual([{ candidateId: other.id }]);
    expect((await claimsOf(id)).map(({ key }) => key)).toEqual([kept]);
    expect((await claimsOf(second)).map(({ key }) => key)).not.toContain(kept);
  });
});

test("referrals from before there were claims have them after a night, each person with one borough", async () => {
  const [mine, theirs] = await world.samePerson();
  const first = await shortlisted(world.sam, mine.id);
  const { id: vacancyId } = await world.vacancy();
  await asActor(system("test"), async (tx) => {
    await tx.identityClaim.deleteMany({ where: { referralId: first } });
    await tx.referral.create({
      data: {
        ...{ vacancyId, candidateId: theirs.id, brokerageId: world.there.id, employerId: world.employer.id },
        brokerName: "Leon Clarke",
      },
    });
  });
  expect(await renewClaims()).toBeGreaterThan(0);
  expect(await claimsOf(first)).toHaveLength(1);
  expect(await renewClaims()).toBe(0);
});
