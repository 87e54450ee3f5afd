import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now, shiftClock } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import type { Prisma } from "~prisma/generated/client";
import { askConsent } from "../../consent/ask-consent.server";
import { moveReferral } from "../../move-referral.server";
import { putForward } from "../../put-forward.server";
import { referCandidate } from "../../refer-candidate.server";
import { type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";
import { findSlots } from "./find-slots.server";
import { slotsInWords } from "./slots-in-words";

let world: TwoBoroughs;
beforeAll(async () => {
  world = await twoBoroughs();
});
afterEach(() => shiftClock(0));

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
/** Live for so long that its own borough's days are over, and shares are not. */
const open = (over: Partial<Prisma.VacancyUncheckedCreateInput>) => {
  let days = 1;
  while (addWorkingDays(londonDate(daysAgo(days)), 3) > londonDate(now())) days++;
  return world.vacancy({ liveAt: daysAgo(days), ...over });
};
const fresh = async (actor: PersonActor) => (await candidateOf(actor.standings[0]?.organisationId ?? "")).id;
const forward = async (actor: PersonActor, vacancyId: string) =>
  putForward(actor, world.chosen(vacancyId, await fresh(actor)));
const taken = async (vacancyId: string) => (await findSlots(world.sam, vacancyId))?.taken;

describe("a vacancy with interview slots", () => {
  test("is its own borough's for two working days: others hear when it opens, and may shortlist", async () => {
    const { id } = await world.vacancy({ interviewSlots: 4, liveAt: now() });
    expect(await forward(world.sam, id)).toMatchObject({ ok: true });
    const early = await forward(world.leon, id);
    expect(early).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/It opens to yours on \w+/),
    });
    const shortlisted = await referCandidate(world.leon, {
      vacancyId: id,
      candidateId: await fresh(world.leon),
    });
    if (!shortlisted.ok) throw new Error(shortlisted.message);
    const asking = { referralId: shortlisted.value.id, fields: ["firstName", "email"] as const };
    expect(await askConsent(world.leon, asking)).toMatchObject({ problem: "taken" });
    const opensOn = (await findSlots(world.leon, id))?.opensOn ?? "";
    shiftClock(new Date(`${opensOn}T09:00:00Z`).getTime() - Date.now());
    expect(await askConsent(world.leon, asking)).toMatchObject({ ok: true });
  });

  test("is open at once where its borough has no team, and so is one without slots", async () => {
    const elsewhere = await organisation("employer", { name: "Far Cafe" });
    const site = await asActor(system("test"), (tx) =>
      tx.site.create({ data: { organisationId: elsewhere.id, name: "Far", boroughCode: "E09000021" } }),
    );
    const far = await world.vacancy({ interviewSlots: 2, siteId: site.id, organisationId: elsewhere.id });
    expect(await forward(world.leon, far.id)).toMatchObject({ ok: true });
    const unlimited = await world.vacancy();
    expect(await forward(world.leon, unlimited.id)).toMatchObject({ ok: true });
    expect(await findSlots(world.leon, unlimited.id)).toBeNull();
  });

  test("is shared: each has its part, and the rest is anybody's after five working days more", async () => {
    const { id } = await open({ interviewSlots: 4 });
    expect(await forward(world.leon, id)).toMatchObject({ ok: true });
    const { id: waiting } = await candidateOf(world.here.id);
    expect(await referCandidate(world.sam, { vacancyId: id, candidateId: waiting })).toMatchObject({
      ok: true,
    });
    expect(await forward(world.leon, id)).toMatchObject({ ok: true });
    const full = await forward(world.leon, id);
    expect(full).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/has taken 2 of 4 .* its share is 2/),
    });
    expect(await findSlots(world.leon, id)).toMatchObject({
      own: 2,
      most: 2,
      taken: 2,
      refused: "own-share",
    });
    const releasedOn = (await findSlots(world.leon, id))?.releasedOn ?? "";
    shiftClock(new Date(`${releasedOn}T09:00:00Z`).getTime() - Date.now());
    expect(await forward(world.leon, id)).toMatchObject({ ok: true });
    expect(await forward(world.leon, id)).toMatchObject({ ok: true });
    expect(await forward(world.sam, id)).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/All 4 interview slots are taken/),
    });
  });

  test("has the most that may be put forward for its slots, where it says no slots", async () => {
    const { id } = await open({ mostReferrals: 1 });
    expect(await forward(world.sam, id)).toMatchObject({ ok: true });
    expect(await forward(world.leon, id)).toMatchObject({
      message: expect.stringMatching(/The one referral slot is taken/),
    });
  });

  test("of which one is left goes to exactly one of two boroughs at once", async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await open({ interviewSlots: 1 });
      const results = await Promise.all([forward(world.sam, id), forward(world.leon, id)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
      expect(await taken(id)).toBe(1);
    }
  });

  test("has a slot back when a referral ends before its interview, and not after", async () => {
    const { id } = await open({ interviewSlots: 1 });
    const first = await forward(world.sam, id);
    if (!first.ok) throw new Error(first.message);
    const end = { referralId: first.value.id, to: "withdrawn", reason: "They found other work" } as const;
    await moveReferral(world.sam, { ...end, from: "consent_asked" });
    expect(await taken(id)).toBe(0);
    const second = await forward(world.leon, id);
    if (!second.ok) throw new Error(second.message);
    const { id: referralId } = second.value;
    await asActor(system("test"), async (tx) => {
      await tx.referralMove.create({
        data: { referralId, from: "referred", to: "interview", side: "employer", byName: "Maya Osei" },
      });
      await tx.referral.update({
        where: { id: referralId },
        data: { stage: "not_progressed", reason: "We chose someone else" },
      });
    });
    expect(await taken(id)).toBe(1);
  });

  test("tells a borough of the others numbers alone, and nothing of slots that are not its own to see", async () => {
    const { id } = await open({ interviewSlots: 4 });
    await forward(world.sam, id);
    await forward(world.leon, id);
    await asActor(world.leon, async (tx) => {
      const rows = await tx.$queryRaw`select * from vacancy_slots(${id}, ${world.there.id})`;
      expect(rows).toEqual([
        { own: true, taken: 1 },
        { own: false, taken: 1 },
      ]);
      expect(await tx.$queryRaw`select * from vacancy_slots(${id}, ${world.here.id})`).toEqual([]);
    });
    expect(await findSlots(world.recruiter, id)).toBeNull();
    const third = await memberOf(await organisation("brokerage", { name: "Newham brokerage" }));
    expect(await findSlots(third, id)).toMatchObject({ own: 0, taken: 2, most: 2 });
  });
});

test("how slots stand is said in words", () => {
  const four = {
    slots: 4,
    taken: 2,
    own: 1,
    most: 2,
    opensOn: "2026-11-26",
    releasedOn: "2026-12-03",
    refused: null,
  };
  expect(slotsInWords({ ...four, refused: "not-open" }, "2026-11-25")).toBe(
    "4 interview slots: 2 taken, yours 1 of 2, open to your borough on Thursday 26 November",
  );
  expect(slotsInWords(four, "2026-11-27")).toBe(
    "4 interview slots: 2 taken, yours 1 of 2, what is left is for any borough from Thursday 3 December",
  );
  expect(slotsInWords({ ...four, most: 4 }, "2026-12-03")).toBe(
    "4 interview slots: 2 taken, yours 1, what is left is for any borough",
  );
  expect(slotsInWords({ ...four, slots: 1, taken: 1, own: 0, most: 1 }, "2026-12-03")).toBe(
    "1 interview slot: 1 taken",
  );
});
