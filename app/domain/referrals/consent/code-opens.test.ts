import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ownRecord } from "../rights/own-record.server";
import { days, inTime, printedCode, questionTo } from "../test/consent-world";
import { asked, twoSides, wholeReferral } from "../test/referral-world";
import { answerConsent } from "./answer-consent.server";
import { codeOpens } from "./code-opens.server";
import { residentWith } from "./consent-token.server";
import { findConsent } from "./find-consent.server";
import { findShares } from "./find-shares.server";
import { lapseConsents } from "./lapse-consents.server";
import { noteConsent } from "./note-consent.server";
import { revokeConsent } from "./revoke-consent.server";
import { showCode } from "./show-code.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
const service = system("test");

async function answered(answer: "yes" | "no") {
  const { id } = await asked(sides);
  const code = await printedCode(id);
  const { seen } = await questionTo(sides.broker, id);
  const noting = { referralId: id, code, seen, channel: "phone", answer } as const;
  expect(await noteConsent(sides.broker, noting)).toMatchObject({ ok: true });
  return { id, noting, seen, resident: residentWith(code) };
}

describe("the code of a question that was answered", () => {
  test.each(["yes", "no"] as const)("by a %s, answers nothing any more", async (answer) => {
    const { id, noting, seen, resident } = await answered(answer);
    const before = await wholeReferral(id);
    const other = answer === "yes" ? "no" : "yes";
    expect(await answerConsent(resident, { answer: other, seen })).toMatchObject({
      value: { answer, already: true },
    });
    expect(await noteConsent(sides.broker, { ...noting, answer: other })).toMatchObject({
      value: { answer, already: true },
    });
    expect(await showCode(sides.broker, id)).toMatchObject({ problem: "wrong-stage" });
    expect(await wholeReferral(id)).toEqual(before);
  });

  test("shows what was agreed, and takes it back, until the last day of that", async () => {
    const { id, resident } = await answered("yes");
    const until = (await wholeReferral(id)).receipt?.until;
    expect(until).toBeInstanceOf(Date);
    expect(await findConsent(resident)).toMatchObject({
      value: { state: "yes", codeUntil: until?.toLocaleDateString("en-CA", { timeZone: "Europe/London" }) },
    });
    await revokeConsent(resident);
    expect(await codeOpens(resident), "it says that it is done").toBe(true);
    await inTime((until?.getTime() ?? 0) - now().getTime() + 1_000, async () => {
      expect(await codeOpens(resident)).toBe(false);
    });
  });

  test("by a no, opens until the last day for an answer", async () => {
    const { id, resident } = await answered("no");
    const { request } = await wholeReferral(id);
    expect(await findShares(resident)).toMatchObject({ ok: true });
    await inTime((request?.expiresAt.getTime() ?? 0) - now().getTime() + 1_000, async () => {
      expect(await codeOpens(resident)).toBe(false);
    });
  });

  test("once that day is over, opens no row of the database: not who they are, not a right", async () => {
    const { id, resident } = await answered("yes");
    const past = { until: new Date(now().getTime() - days(1)) };
    await asActor(service, (tx) => tx.consentReceipt.update({ where: { referralId: id }, data: past }));
    await asActor(resident, async (tx) => {
      expect(await tx.referral.count()).toBe(0);
      expect(await tx.candidatePerson.count()).toBe(0);
      expect(await tx.consentReceipt.count()).toBe(0);
      expect(await ownRecord(tx, resident)).toBeNull();
    });
    expect(await revokeConsent(resident)).toMatchObject({ problem: "not-found" });
    expect(await findConsent(resident)).toMatchObject({ problem: "not-found" });
  });
});

test("the code of a question that lapsed opens nothing, and whoever notes an answer by it hears that it is over", async () => {
  const { id } = await asked(sides);
  const code = await printedCode(id);
  const { seen } = await questionTo(sides.broker, id);
  await asActor(service, (tx) =>
    tx.consentRequest.update({
      where: { referralId: id },
      data: { expiresAt: new Date(now().getTime() - 1_000) },
    }),
  );
  expect(await codeOpens(residentWith(code))).toBe(false);
  await lapseConsents();
  await asActor(residentWith(code), async (tx) => expect(await tx.referral.count()).toBe(0));
  const noting = { referralId: id, code, seen, channel: "phone", answer: "yes" } as const;
  expect(await noteConsent(sides.broker, noting)).toMatchObject({ problem: "gone" });
});

test("a link, and not a code, leads to its page for good", async () => {
  const { id, resident } = await asked(sides);
  const { seen } = await questionTo(sides.broker, id);
  expect(await answerConsent(resident, { answer: "yes", seen })).toMatchObject({ ok: true });
  const past = { until: new Date(now().getTime() - days(1)) };
  await asActor(service, (tx) => tx.consentReceipt.update({ where: { referralId: id }, data: past }));
  expect(await findConsent(resident)).toMatchObject({
    value: { state: "yes", ended: true, codeUntil: null },
  });
});
