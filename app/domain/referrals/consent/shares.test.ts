import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { liveVacancy } from "~prisma/factories/vacancy";
import { moveReferral } from "../move-referral.server";
import { putForward } from "../put-forward.server";
import { days, inTime } from "../test/consent-world";
import {
  asked,
  emailOf,
  queued,
  referred,
  twoSides,
  usualFields,
  wholeReferral,
} from "../test/referral-world";
import { codeOpens } from "./code-opens.server";
import { codeFor, residentWith, tokenFor } from "./consent-token.server";
import { endReceipts } from "./end-receipts.server";
import { findShares } from "./find-shares.server";
import { sharesLinkOf, toResident } from "./letter-link.server";
import { revokeConsent } from "./revoke-consent.server";
import { tellConsentAnswered } from "./tell-consent-answered.server";
import { tellConsentWithdrawn } from "./tell-consent-withdrawn.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
const service = system("test");
const lettersTo = async (candidateId: string) => {
  const to = await emailOf(candidateId);
  const sent = await asActor(service, (tx) => tx.letter.findMany({ where: { to: to ?? "" } }));
  return sent.map(({ name }) => name).sort();
};
/** What the database itself lets the employer read of a referral. */
const seenByEmployer = (referralId: string) =>
  asActor(sides.recruiter, async (tx) => ({
    receipts: await tx.consentReceipt.count({ where: { referralId } }),
    interviews: await tx.interview.count({ where: { referralId } }),
    requests: await tx.consentRequest.count({ where: { referralId } }),
  }));

async function interviewOf(referralId: string) {
  await moveReferral(sides.recruiter, { referralId, from: "referred", to: "interview" });
  await asActor(service, (tx) =>
    tx.interview.create({
      data: {
        id: randomUUID(),
        referralId,
        startsAt: new Date(now().getTime() + days(2)),
        minutes: 30,
        place: "1 Lea Bridge Road",
        arrangedByName: "Ruth Levy",
      },
    }),
  );
}

/** A second yes-or-no to the same person, by the same team. */
async function askedToo(candidateId: string) {
  const { id: vacancyId } = await liveVacancy(sides.employer.id, { title: "Cook" });
  const result = await putForward(sides.broker, { vacancyId, candidateId, fields: usualFields });
  if (!result.ok) throw new Error(result.message);
  return result.value.id;
}

describe("who has been told about me", () => {
  test("lists every employer, what they see and until when, and what is being asked now", async () => {
    const { id, resident, candidate } = await referred(sides);
    const second = await askedToo(candidate.id);
    const found = await findShares(resident);
    expect(found).toMatchObject({
      value: {
        shares: [{ referralId: id, employerName: "Lea Bridge Canteen", state: "live", endedOn: null }],
        asked: [{ referralId: second, vacancyTitle: "Cook", here: false }],
        brokerName: "Sam",
        brokerageName: "Waltham Forest",
      },
    });
    if (!found.ok) throw new Error();
    expect(found.value.shares[0]?.lines[0]).toEqual({ name: "Your first name", value: "Dee" });
    const reads = await asActor(service, (tx) =>
      tx.auditEntry.count({
        where: {
          action: "candidate.read",
          subject: candidate.id,
          detail: { equals: { page: "who was told" } },
        },
      }),
    );
    expect(reads, "each reading leaves a trace").toBe(1);
  });

  test("opens by any of their letters, and is nobody else's", async () => {
    const { resident, candidate } = await referred(sides);
    const stranger = await asked(sides);
    expect(await findShares(stranger.resident)).toMatchObject({ value: { shares: [] } });
    const link = await asActor(service, (tx) => sharesLinkOf(tx, candidate.id));
    const token = /consent\/([^/]+)\/shares$/.exec(link ?? "")?.[1] ?? "";
    expect(residentWith(token)).toEqual(resident);
    expect(await findShares(residentWith("guessed"))).toMatchObject({ problem: "not-found" });
  });

  test("says of each whether it ended by itself or was taken back", async () => {
    const { id, resident } = await referred(sides);
    await inTime(days(400), async () => {
      expect(await findShares(resident)).toMatchObject({ value: { shares: [{ state: "ended" }] } });
    });
    await revokeConsent(resident);
    expect(await findShares(resident)).toMatchObject({ value: { shares: [{ state: "taken-back" }] } });
    expect((await wholeReferral(id)).reason).toBe("They took their consent back");
  });
});

describe("taking back", () => {
  test("an interview's person too: the employer reads neither them nor the interview from that moment", async () => {
    const { id, resident } = await referred(sides);
    await interviewOf(id);
    expect(await seenByEmployer(id)).toEqual({ receipts: 1, interviews: 1, requests: 0 });
    expect(await revokeConsent(resident, { why: "private" })).toMatchObject({ ok: true });
    expect(await seenByEmployer(id)).toEqual({ receipts: 0, interviews: 0, requests: 0 });
    const { stage, reason, moves } = await wholeReferral(id);
    expect([stage, reason]).toEqual(["withdrawn", "They do not want the employer to see their details"]);
    expect(moves.at(-1)).toMatchObject({ side: "resident", reason });
  });

  test("works from the letter about another job, and not from another person's", async () => {
    const { id, candidate } = await referred(sides);
    const second = await askedToo(candidate.id);
    const other = await referred(sides);
    expect(await revokeConsent(other.resident, { referralId: id })).toMatchObject({ problem: "not-found" });
    expect((await wholeReferral(id)).stage).toBe("referred");
    const letter = await asActor(service, (tx) => toResident(tx, second));
    const resident = residentWith(letter?.token ?? "");
    expect(await revokeConsent(resident, { referralId: id })).toEqual({
      ok: true,
      value: { already: false },
    });
    expect(await wholeReferral(id)).toMatchObject({ stage: "withdrawn" });
    expect((await wholeReferral(second)).stage, "the open question stays").toBe("consent_asked");
    expect(await queued("consent.withdrawn", id)).toHaveLength(1);
  });

  test("tells the employer by number alone, the broker, and the resident that it is done", async () => {
    const { id, resident, candidate } = await referred(sides);
    await tellConsentAnswered(id);
    expect(await lettersTo(candidate.id)).toEqual(["consent-receipt"]);
    await revokeConsent(resident);
    await tellConsentWithdrawn(id);
    await tellConsentWithdrawn(id);
    expect(await lettersTo(candidate.id)).toEqual(["consent-receipt", "consent-taken-back"]);
    const employers = await asActor(service, (tx) =>
      tx.letter.findMany({ where: { to: sides.recruiter.email, name: "consent-withdrawn" } }),
    );
    expect(JSON.stringify(employers)).toContain(`R-${(await wholeReferral(id)).number}`);
    expect(JSON.stringify(employers)).not.toMatch(/Dee|Okafor|7946 ?0/);
  });
});

describe("a consent that comes to its end", () => {
  test("closes the employer's view by itself, and everybody is told once", async () => {
    const { id, candidate } = await referred(sides);
    await asActor(service, (tx) =>
      tx.consentReceipt.update({
        where: { referralId: id },
        data: { until: new Date(now().getTime() - days(1)) },
      }),
    );
    expect(await seenByEmployer(id)).toMatchObject({ receipts: 0 });
    expect(await endReceipts()).toBe(1);
    expect(await endReceipts()).toBe(0);
    expect(await lettersTo(candidate.id)).toEqual(["consent-ended-resident"]);
    const { stage, trail } = await wholeReferral(id);
    expect(stage, "the referral itself goes on").toBe("referred");
    expect(trail.filter((action) => action === "consent.ended")).toHaveLength(1);
  });

  test("is nobody's news where it was taken back before, or the referral is over", async () => {
    const back = await referred(sides);
    await revokeConsent(back.resident);
    await asActor(service, (tx) =>
      tx.consentReceipt.update({
        where: { referralId: back.id },
        data: { until: new Date(now().getTime() - 1_000) },
      }),
    );
    expect(await endReceipts()).toBe(0);
  });
});

test("once somebody has a new address, no letter to the older one opens anything, whichever job it was about", async () => {
  const { id, candidate, resident } = await asked(sides);
  const other = await askedToo(candidate.id);
  await asActor(service, (tx) =>
    tx.candidatePerson.update({
      where: { candidateId: candidate.id },
      data: sealPerson(candidate.id, { name: "Dee Okafor", email: "dee@right.example", phone: null }),
    }),
  );
  expect(await findShares(resident), "from that moment").toMatchObject({ problem: "not-found" });
  const code = codeFor((await wholeReferral(id)).request ?? { referralId: id, askedAt: now() });
  expect(await codeOpens(residentWith(code)), "the letter's code neither").toBe(false);
  expect(await queued("consent.asked", id), "and the question goes to the new address").toHaveLength(2);
  const link = await asActor(service, (tx) => toResident(tx, other));
  expect(await findShares(resident)).toMatchObject({ problem: "not-found" });
  expect(await findShares(residentWith(link?.token ?? ""))).toMatchObject({ ok: true });
  expect(await findShares(residentWith(tokenFor(id, "dee@right.example")))).toMatchObject({ ok: true });
});
