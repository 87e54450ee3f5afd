import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, shiftClock, today } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { revokeConsent } from "./consent/revoke-consent.server";
import { findChoice } from "./find-choice.server";
import { findEmployerReferral } from "./find-employer-referral.server";
import { findEmployerReferrals } from "./find-employer-referrals.server";
import { findReferral } from "./find-referral.server";
import { findReferrals } from "./find-referrals.server";
import { moveReferral } from "./move-referral.server";
import { retireCandidate } from "./retire-candidate.server";
import { asked, queued, referred, twoSides } from "./test/referral-world";
import { findToday } from "./today/find-today.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
let otherBroker: PersonActor;
let rival: PersonActor;
beforeAll(async () => {
  sides = await twoSides();
  otherBroker = await memberOf(await organisation("brokerage", { name: "Hackney" }));
  rival = await memberOf(await organisation("employer", { name: "Another Canteen" }));
});
const traces = (candidateId: string, actorId: string) =>
  asActor(system("test"), (tx) =>
    tx.auditEntry.count({ where: { action: "candidate.read", subject: candidateId, actorId } }),
  );

describe("an employer", () => {
  test("sees what was agreed to and nothing more, and leaves a trace", async () => {
    const { id, candidate } = await referred(sides);
    const found = await findEmployerReferral(sides.recruiter, id);
    expect(found).toMatchObject({
      value: {
        stage: "referred",
        person: {
          firstName: "Dee",
          lines: expect.arrayContaining([
            { name: "Phone number", value: expect.stringMatching(/^020 7946 \d{4}$/) },
          ]),
        },
        moves: ["interview", "offered", "started", "not_progressed"],
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/Okafor|@example|E17|confidence/);
    expect(found.ok && found.value.steps[0]).toMatchObject({ stage: "referred", by: "Sam Adeyemi" });
    expect(await traces(candidate.id, sides.recruiter.id)).toBe(1);
  });

  test("opens it for the first time once, which the broker sees and nobody else's reading changes", async () => {
    const { id } = await referred(sides);
    const opened = async () => {
      const seen = await findReferral(sides.broker, id);
      return seen.ok ? seen.value.openedOn : undefined;
    };
    expect(await opened()).toBeNull();
    await findEmployerReferral(rival, id);
    expect(await opened()).toBeNull();
    await Promise.all([findEmployerReferral(sides.recruiter, id), findEmployerReferral(sides.recruiter, id)]);
    expect(await opened()).toBe(today());
    const trail = await asActor(system("test"), (tx) =>
      tx.auditEntry.count({ where: { action: "referral.opened", subject: id } }),
    );
    expect(trail).toBe(1);
  });

  test("has a list by vacancy, in which a person whose consent is over is a reference alone", async () => {
    const kept = await referred(sides);
    const gone = await referred(sides);
    await revokeConsent(gone.resident);
    const lists = await findEmployerReferrals(sides.recruiter);
    const first = (vacancyId: string) => lists.find((list) => list.vacancyId === vacancyId)?.referrals;
    expect(first(kept.vacancy.id)).toMatchObject([{ id: kept.id, firstName: "Dee", isNew: true }]);
    expect(first(gone.vacancy.id)).toMatchObject([{ id: gone.id, firstName: null, stage: "withdrawn" }]);
    const one = await findEmployerReferrals(sides.recruiter, { vacancyId: kept.vacancy.id });
    expect(one).toHaveLength(1);
    const open = await findEmployerReferrals(sides.recruiter, { open: true });
    expect(open.some((list) => list.vacancyId === gone.vacancy.id)).toBe(false);
  });

  test("sees nothing before the yes, nothing of another's, and nobody after a yes is taken back", async () => {
    const before = await asked(sides);
    expect(await findEmployerReferral(sides.recruiter, before.id)).toMatchObject({ problem: "not-found" });
    const { id, resident } = await referred(sides);
    expect(await findEmployerReferral(rival, id)).toMatchObject({ problem: "not-found" });
    expect(await findEmployerReferrals(rival)).toEqual([]);
    await revokeConsent(resident);
    const after = await findEmployerReferral(sides.recruiter, id);
    expect(after).toMatchObject({ value: { person: null, stage: "withdrawn" } });
    expect(JSON.stringify(after)).not.toMatch(/Dee|7946 ?0/);
  });

  test("is not told why a broker took somebody back", async () => {
    const { id } = await referred(sides);
    const back = {
      referralId: id,
      from: "referred",
      to: "withdrawn",
      reason: "They have found other work",
    } as const;
    await moveReferral(sides.broker, back);
    expect(JSON.stringify(await findEmployerReferral(sides.recruiter, id))).not.toContain("other work");
    expect(await findReferral(sides.broker, id)).toMatchObject({ value: { reason: back.reason } });
  });
});

describe("a broker", () => {
  test("sees who it is, what is shared and each step, and leaves a trace; another brokerage sees nothing", async () => {
    const { id, candidate } = await referred(sides);
    const found = await findReferral(sides.broker, id);
    expect(found).toMatchObject({
      value: {
        candidate: { name: "Dee Okafor" },
        shared: { revokedOn: null },
        moves: ["interview", "offered", "started", "not_progressed", "withdrawn"],
        openedOn: null,
        interviews: [],
        reminders: { lastOn: null, held: null },
      },
    });
    expect(await traces(candidate.id, sides.broker.id)).toBe(1);
    expect(await findReferral(otherBroker, id)).toMatchObject({ problem: "not-found" });
    expect(await findReferrals(otherBroker)).toMatchObject({ referrals: [], counts: {} });
    expect(await findToday(otherBroker)).toMatchObject({ value: { items: [] } });
  });

  test("lists by stage, without names, and hears what is due", async () => {
    const { id, candidate } = await asked(sides);
    const list = await findReferrals(sides.broker, { stage: "consent_asked" });
    expect(list.referrals[0]).toMatchObject({ id, candidateReference: candidate.reference, due: null });
    expect(list.counts.consent_asked).toBeGreaterThan(0);
    expect(JSON.stringify(list)).not.toContain("Dee");
    const days =
      (dayToDate(addWorkingDays(today(), 2)).getTime() - dayToDate(today()).getTime()) / 86_400_000;
    shiftClock(days * 86_400_000);
    try {
      const queue = await findToday(sides.broker);
      expect(queue.ok && queue.value.items.find(({ key }) => key === `referral:${id}`)).toMatchObject({
        what: "Consent not answered",
        why: expect.stringMatching(new RegExp(`^asked ${days} days ago, lapses on `)),
      });
    } finally {
      shiftClock(0);
    }
  });

  test("choosing somebody sees what could be shared and what there is already; another brokerage sees nobody", async () => {
    const { vacancy, candidate } = await asked(sides);
    const pair = { vacancyId: vacancy.id, candidateId: candidate.id };
    const choice = await findChoice(sides.broker, pair);
    expect(choice).toMatchObject({
      value: { candidate: { name: "Dee Okafor" }, referral: { stage: "consent_asked", mayAsk: false } },
    });
    expect(choice.ok && choice.value.offered.map(({ field }) => field)).toEqual([
      "firstName",
      "phone",
      "email",
      "occupations",
      "skills",
      "hours",
    ]);
    expect(choice.ok && choice.value.match?.score).toEqual(expect.any(Number));
    expect(await findChoice(otherBroker, pair)).toMatchObject({ problem: "not-found" });
  });
});

describe("somebody who has started", () => {
  test("is suggested no more; before the start they still are; told twice, it is done once", async () => {
    const { id, candidate } = await referred(sides);
    const available = () =>
      asActor(system("test"), (tx) => tx.candidate.findUniqueOrThrow({ where: { id: candidate.id } }));
    await retireCandidate(id);
    expect((await available()).available).toBe(true);
    await moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "started" });
    await retireCandidate(id);
    await retireCandidate(id);
    expect((await available()).available).toBe(false);
    const trail = await asActor(system("test"), (tx) =>
      tx.auditEntry.count({ where: { action: "candidate.started-work", subject: candidate.id } }),
    );
    expect(trail).toBe(1);
    expect(await queued("referral.moved", id)).toHaveLength(1);
  });
});
