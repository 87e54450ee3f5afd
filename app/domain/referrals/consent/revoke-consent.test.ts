import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { moveReferral } from "../move-referral.server";
import { asked, queued, referred, twoSides, wholeReferral } from "../test/referral-world";
import { residentWith } from "./consent-token.server";
import { revokeConsent } from "./revoke-consent.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
/** All that the database itself lets the employer read of people, whatever a query asks for. */
const seenByEmployer = () =>
  asActor(sides.recruiter, async (tx) => ({
    candidates: await tx.candidate.findMany(),
    people: await tx.candidatePerson.findMany(),
    requests: await tx.consentRequest.findMany(),
    receipts: (await tx.consentReceipt.findMany()).map(({ referralId }) => referralId),
    referrals: (await tx.referral.findMany()).map(({ id }) => id),
  }));

describe("taking a yes back", () => {
  test("hides the person from the employer, withdraws the referral, and has them told", async () => {
    const { id, resident } = await referred(sides);
    expect(await revokeConsent(resident)).toEqual({ ok: true, value: { already: false } });
    const { stage, receipt, steps, trail } = await wholeReferral(id);
    expect(stage).toBe("withdrawn");
    expect(receipt?.revokedAt).toBeInstanceOf(Date);
    expect(steps.at(-1)).toBe("withdrawn");
    expect(trail.at(-1)).toBe("consent.revoked");
    expect(await queued("consent.withdrawn", id)).toHaveLength(1);
    expect((await seenByEmployer()).receipts).not.toContain(id);
  });

  test("twice at once is once", async () => {
    const { id, resident } = await referred(sides);
    const results = await Promise.all([revokeConsent(resident), revokeConsent({ ...resident })]);
    expect(results.map((result) => result.ok && result.value.already).sort()).toEqual([false, true]);
    expect(await queued("consent.withdrawn", id)).toHaveLength(1);
    expect((await wholeReferral(id)).steps.filter((stage) => stage === "withdrawn")).toHaveLength(1);
  });

  test("after a start hides the person and leaves the start as it is", async () => {
    const { id, resident } = await referred(sides);
    await moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "started" });
    expect(await revokeConsent(resident)).toMatchObject({ ok: true });
    expect((await wholeReferral(id)).stage).toBe("started");
    expect((await seenByEmployer()).receipts).not.toContain(id);
  });

  test("while the employer moves it: both are done or one is told, and the person is hidden either way", async () => {
    for (let round = 0; round < 6; round++) {
      const { id, resident } = await referred(sides);
      const [revoked, moved] = await Promise.all([
        revokeConsent(resident),
        moveReferral(sides.recruiter, { referralId: id, from: "referred", to: "interview" }),
      ]);
      expect(revoked).toMatchObject({ ok: true });
      const { stage, steps } = await wholeReferral(id);
      expect(stage).toBe("withdrawn");
      expect(steps.includes("interview")).toBe(moved.ok);
      expect((await seenByEmployer()).receipts).not.toContain(id);
    }
  });

  test("is refused before there is a yes, and by a link that is not theirs", async () => {
    const { id, resident } = await asked(sides);
    expect(await revokeConsent(resident)).toMatchObject({ problem: "wrong-stage" });
    expect(await revokeConsent(residentWith("guessed"))).toMatchObject({ problem: "not-found" });
    expect((await wholeReferral(id)).stage).toBe("consent_asked");
  });
});

describe("what the database itself shows an employer", () => {
  test("is no candidate, ever: before the yes nothing at all, after it the receipt and the referral alone", async () => {
    const { id } = await asked(sides);
    const before = await seenByEmployer();
    expect(before).toMatchObject({ candidates: [], people: [], requests: [] });
    expect(before.referrals).not.toContain(id);
    const other = await referred(sides);
    const after = await seenByEmployer();
    expect(after).toMatchObject({ candidates: [], people: [], requests: [] });
    expect(after.receipts).toContain(other.id);
    expect(after.referrals).toContain(other.id);
    expect(after.referrals).not.toContain(id);
  });

  test("is nothing of another employer's", async () => {
    await referred(sides);
    const rival = await memberOf(await organisation("employer", { name: "Another Canteen" }));
    const seen = await asActor(rival, async (tx) => [
      await tx.candidate.count(),
      await tx.candidatePerson.count(),
      await tx.consentReceipt.count(),
      await tx.consentRequest.count(),
      await tx.referral.count(),
      await tx.referralMove.count(),
    ]);
    expect(seen).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("is no longer the receipt once the broker has taken the referral back", async () => {
    const { id } = await referred(sides);
    expect((await seenByEmployer()).receipts).toContain(id);
    const back = {
      referralId: id,
      from: "referred",
      to: "withdrawn",
      reason: "They have found other work",
    } as const;
    expect(await moveReferral(sides.broker, back)).toMatchObject({ ok: true });
    expect((await seenByEmployer()).receipts).not.toContain(id);
  });

  test("is no receipt whose time is over", async () => {
    const { id } = await referred(sides);
    await asActor(system("test"), (tx) =>
      tx.consentReceipt.update({ where: { referralId: id }, data: { until: new Date("2020-01-01") } }),
    );
    expect((await seenByEmployer()).receipts).not.toContain(id);
  });
});
