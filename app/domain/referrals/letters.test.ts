import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf } from "~prisma/factories/organisation";
import { answerConsent } from "./consent/answer-consent.server";
import { revokeConsent } from "./consent/revoke-consent.server";
import { tellConsentAnswered } from "./consent/tell-consent-answered.server";
import { tellConsentAsked } from "./consent/tell-consent-asked.server";
import { tellConsentWithdrawn } from "./consent/tell-consent-withdrawn.server";
import { moveReferral } from "./move-referral.server";
import { tellReferralMoved } from "./tell-referral-moved.server";
import { asked, referred, twoSides } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
  await memberOf(sides.employer, "Tom Reid");
});
/** The letters in the outbox whose link leads to this page, as name and first part of the address. */
const letters = async (link: string) => {
  const all = await asActor(system("test"), (tx) => tx.letter.findMany({ orderBy: { queuedAt: "asc" } }));
  return all
    .filter(({ props }) => (props as { link: string }).link.endsWith(link))
    .map(({ name, to, props }) => ({ name, to: to.split(".")[0], props }));
};
const named = async (link: string) => (await letters(link)).map(({ name, to }) => `${name} to ${to}`).sort();

describe("letters", () => {
  test("ask the resident once, by the link alone, and not at all once it is answered", async () => {
    const { id, token } = await asked(sides);
    await tellConsentAsked(id);
    await tellConsentAsked(id);
    const sent = await letters(`/consent/${token}`);
    expect(sent).toMatchObject([
      {
        name: "consent-request",
        to: "dee",
        props: {
          firstName: "Dee",
          brokerName: "Sam",
          wouldBeShared: ["your first name and phone number", expect.any(String), "the hours you can work"],
        },
      },
    ]);
    const over = await asked(sides);
    await answerConsent(over.resident, { answer: "no", seen: "" });
    await tellConsentAsked(over.id);
    expect(await letters(`/consent/${over.token}`)).toEqual([]);
  });

  test("tell the broker of a yes, and everybody at the employer that there is somebody", async () => {
    const { id } = await referred(sides);
    await tellConsentAnswered(id);
    await tellConsentAnswered(id);
    expect(await named(`/brokerage/referrals/${id}`)).toEqual(["consent-answered to sam"]);
    expect(await named(`/employer/referrals/${id}`)).toEqual([
      "referral-received to ruth",
      "referral-received to tom",
    ]);
  });

  test("tell the broker of a no, and the employer nothing", async () => {
    const { id, resident } = await asked(sides);
    await answerConsent(resident, { answer: "no", seen: "" });
    await tellConsentAnswered(id);
    expect(await letters(`/brokerage/referrals/${id}`)).toMatchObject([{ props: { answer: "no" } }]);
    expect(await named(`/employer/referrals/${id}`)).toEqual([]);
  });

  test("tell the broker and whoever moved it of a step, with the reason", async () => {
    const { id } = await referred(sides);
    const end = {
      referralId: id,
      from: "referred",
      to: "not_progressed",
      reason: "We chose someone else",
    } as const;
    const moved = await moveReferral(sides.recruiter, end);
    const moveId = moved.ok ? moved.value.moveId : "";
    await tellReferralMoved(id, moveId);
    await tellReferralMoved(id, moveId);
    expect(await letters(`/brokerage/referrals/${id}`)).toMatchObject([
      {
        name: "referral-moved-broker",
        to: "sam",
        props: { stageWords: "not progressed", reason: end.reason },
      },
    ]);
    expect(await named(`/employer/referrals/${id}`)).toEqual(["referral-moved-employer to ruth"]);
  });

  test("tell the employer of what a broker recorded on their word", async () => {
    const { id } = await referred(sides);
    const offer = { referralId: id, from: "referred", to: "offered" } as const;
    const moved = await moveReferral(sides.broker, offer);
    await tellReferralMoved(id, moved.ok ? moved.value.moveId : "");
    const sent = await letters(`/employer/referrals/${id}`);
    expect(sent.map(({ name, to }) => `${name} to ${to}`).sort()).toEqual([
      "referral-recorded to ruth",
      "referral-recorded to tom",
    ]);
    expect(sent[0]?.props).toMatchObject({ stageWords: "offered", brokerName: "Sam Adeyemi" });
    expect(await named(`/brokerage/referrals/${id}`)).toEqual([]);
  });

  test("tell the employer of a referral that the broker took back after the yes, and not of one before it", async () => {
    const after = await referred(sides);
    const before = await asked(sides);
    const reason = "They have found other work";
    for (const [id, from] of [
      [after.id, "referred"],
      [before.id, "consent_asked"],
    ] as const) {
      const moved = await moveReferral(sides.broker, { referralId: id, from, to: "withdrawn", reason });
      await tellReferralMoved(id, moved.ok ? moved.value.moveId : "");
    }
    expect(await named(`/employer/referrals/${after.id}`)).toEqual([
      "referral-withdrawn to ruth",
      "referral-withdrawn to tom",
    ]);
    expect(await named(`/employer/referrals/${before.id}`)).toEqual([]);
  });

  test("tell both sides of a yes that was taken back", async () => {
    const { id, resident } = await referred(sides);
    await revokeConsent(resident);
    await tellConsentWithdrawn(id);
    expect(await named(`/employer/referrals/${id}`)).toEqual([
      "consent-withdrawn to ruth",
      "consent-withdrawn to tom",
    ]);
    expect(await named(`/brokerage/referrals/${id}`)).toEqual(["consent-withdrawn-broker to sam"]);
  });

  test("to an employer never hold anything of the resident's", async () => {
    const { id, resident } = await referred(sides);
    await tellConsentAnswered(id);
    await revokeConsent(resident);
    await tellConsentWithdrawn(id);
    const words = JSON.stringify(await letters(`/employer/referrals/${id}`));
    expect(words).not.toMatch(/Dee|Okafor|7946 ?0/);
  });
});
