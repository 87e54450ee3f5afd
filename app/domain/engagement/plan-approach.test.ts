import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dateToDay, shiftClock, today } from "~/platform/clock";
import { liveVacancy } from "~prisma/factories/vacancy";
import { countApproachesAvoided } from "./count-approaches-avoided.server";
import { findApproach, findOwnApproaches } from "./find-approach.server";
import { planApproach } from "./plan-approach.server";
import { tellHolder } from "./tell-holder.server";
import { anEmployer, approachesTo, approachWorld, openReferral } from "./test/approach-world";

let world: Awaited<ReturnType<typeof approachWorld>>;
beforeAll(async () => {
  world = await approachWorld();
});
afterEach(() => shiftClock(0));

const plan = { why: "Three people finish a food hygiene course this month.", plannedFor: undefined };
const outcomeOf = async (...asked: Parameters<typeof planApproach>) => {
  const planned = await planApproach(...asked);
  return planned.ok ? planned.value.outcome : planned.problem;
};

describe("an employer that nobody has in hand", () => {
  test("is kept for fourteen days for who asks first, and everyone who approaches employers can see it", async () => {
    const employer = await anEmployer({ name: "Lea Bridge Canteen" });
    const planned = await planApproach(world.dana, employer.id, plan);
    if (!planned.ok) throw new Error(planned.message);
    const seen = { outcome: "reserved", until: addDays(today(), 14), stands: true, why: plan.why };
    expect(await findApproach(world.dana, planned.value.id)).toMatchObject({
      value: { ...seen, ours: true },
    });
    expect(await findApproach(world.cal, planned.value.id)).toMatchObject({
      value: { ...seen, ours: false },
    });
    expect(await findApproach(world.ruth, planned.value.id)).toMatchObject({ problem: "not-found" });
    expect((await findOwnApproaches(world.dana)).map(({ id }) => id)).toContain(planned.value.id);
    expect(await findOwnApproaches(world.cal)).toEqual([]);
  });

  test("of two partners at once, exactly one has it and the other is sent to them", async () => {
    const employer = await anEmployer();
    const outcomes = await Promise.all([
      outcomeOf(world.dana, employer.id, plan),
      outcomeOf(world.cal, employer.id, plan),
    ]);
    expect(outcomes.sort()).toEqual(["redirected", "reserved"]);
    const approaches = await approachesTo(employer.id);
    expect(approaches.filter(({ outcome }) => outcome === "reserved")).toHaveLength(1);
  });

  test("a second click by the same person keeps one approach, its days and the newest reason", async () => {
    const employer = await anEmployer();
    await planApproach(world.dana, employer.id, plan);
    await planApproach(world.dana, employer.id, { ...plan, why: "Four people now." });
    const approaches = await approachesTo(employer.id);
    expect(approaches).toMatchObject([{ outcome: "reserved", why: "Four people now." }]);
  });

  test("a colleague hears who of them has it", async () => {
    const employer = await anEmployer();
    await planApproach(world.dana, employer.id, plan);
    expect(await planApproach(world.dee, employer.id, plan)).toMatchObject({
      problem: "taken",
      message: expect.stringContaining("Dana Price"),
    });
  });

  test("is free again the day after its fourteen days", async () => {
    const employer = await anEmployer();
    await planApproach(world.dana, employer.id, plan);
    shiftClock(14 * 86_400_000);
    expect(await outcomeOf(world.cal, employer.id, plan)).toBe("redirected");
    shiftClock(15 * 86_400_000);
    expect(await outcomeOf(world.cal, employer.id, plan)).toBe("reserved");
  });
});

describe("an employer in hand", () => {
  const redirectedBy = async (employerId: string) => {
    const planned = await planApproach(world.dana, employerId, plan);
    if (!planned.ok) throw new Error(planned.message);
    const [approach] = await approachesTo(employerId);
    return { id: planned.value.id, words: approach?.inHandWith };
  };

  test("by its lead: the partner is sent there and told whom to call, and everyone there hears once", async () => {
    const employer = await anEmployer({ leadBrokerageId: world.borough.id, leadName: "Sam Okoro" });
    const before = await countApproachesAvoided(world.dana);
    const { id, words } = await redirectedBy(employer.id);
    expect(words).toBe("Sam Okoro of Waltham Forest leads on contact with this employer.");
    expect(await countApproachesAvoided(world.dana)).toBe(before + 1);
    expect(await findApproach(world.dana, id)).toMatchObject({
      value: { holder: { ours: false, call: { name: "Sam Okoro", email: world.sam.email } } },
    });
    expect(await findApproach(world.sam, id)).toMatchObject({
      value: { holder: { ours: true, call: null } },
    });
    await tellHolder(id, world.borough.id);
    await tellHolder(id, world.borough.id);
    const letters = await asActor(system("test"), (tx) =>
      tx.letter.findMany({ where: { name: "approach-redirected", onceKey: { contains: id } } }),
    );
    expect(letters).toMatchObject([
      { to: world.sam.email, props: { partnerName: "Dana Price", why: plan.why } },
    ]);
  });

  test("by a brokerage with open referrals, though a shortlist alone is nobody’s business yet", async () => {
    const vacancy = await liveVacancy((await anEmployer()).id, { stage: "filled" });
    const referral = await openReferral(world.borough.id, vacancy);
    await asActor(system("test"), (tx) =>
      tx.referral.update({ where: { id: referral.id }, data: { stage: "shortlisted" } }),
    );
    expect(await outcomeOf(world.sam, vacancy.organisationId, plan)).toBe("reserved");
    const other = await liveVacancy((await anEmployer()).id, { stage: "filled" });
    await openReferral(world.borough.id, other);
    expect((await redirectedBy(other.organisationId)).words).toMatch(
      /^Sam Okoro of Waltham Forest has been putting/,
    );
  });

  test("by the borough where its vacancy is live, and not where its vacancy is over", async () => {
    const employer = await anEmployer();
    await liveVacancy(employer.id);
    expect((await redirectedBy(employer.id)).words).toMatch(/^Waltham Forest has had/);
    const over = await anEmployer();
    await liveVacancy(over.id, { stage: "closed" });
    expect(await outcomeOf(world.dana, over.id, plan)).toBe("reserved");
  });

  test("by one’s own organisation it is one’s own to approach", async () => {
    const employer = await anEmployer({ leadBrokerageId: world.borough.id });
    expect(await outcomeOf(world.sam, employer.id, plan)).toBe("reserved");
  });
});

describe("an approach that can’t be planned", () => {
  test("is refused to an employer, and to an address that is no employer’s", async () => {
    const employer = await anEmployer();
    expect(await outcomeOf(world.ruth, employer.id, plan)).toBe("not-allowed");
    expect(await outcomeOf(world.dana, world.borough.id, plan)).toBe("not-found");
    expect(await approachesTo(employer.id)).toEqual([]);
  });

  test("is refused for a day that has passed or lies beyond the fourteen", async () => {
    const employer = await anEmployer();
    for (const days of [-1, 15])
      expect(
        await planApproach(world.dana, employer.id, { ...plan, plannedFor: addDays(today(), days) }),
      ).toMatchObject({ problem: "invalid", field: "plannedFor" });
    expect(await outcomeOf(world.dana, employer.id, { ...plan, plannedFor: addDays(today(), 14) })).toBe(
      "reserved",
    );
    expect(dateToDay((await approachesTo(employer.id))[0]?.until ?? new Date(0))).toBe(addDays(today(), 14));
  });
});
