import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { record } from "~/domain/audit/record.server";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now, shiftClock, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { residentWith } from "../consent/consent-token.server";
import { asked, emailOf, twoSides } from "../test/referral-world";
import { askOwnRights } from "./ask-own-rights.server";
import { askRights } from "./ask-rights.server";
import { carryOutRequest } from "./carry-out.server";
import { closeCorrection } from "./close-correction.server";
import { correctForEmployer } from "./employers/correct-for-employer.server";
import { findCorrections } from "./employers/find-corrections.server";
import { findDiffering } from "./employers/find-differing.server";
import { tellCorrected } from "./employers/tell-corrected.server";
import { findLog, findWholeLog } from "./find-log.server";
import { findOwnRights } from "./find-own-rights.server";
import { findRequest } from "./find-request.server";
import { findRights } from "./find-rights.server";
import { openCopy, openOwnCopy } from "./open-copy.server";
import { forgetLetters } from "./retention/forget-letters.server";
import { tokenOf } from "./rights-link.server";
import { tellAnswered } from "./tell-answered.server";
import { noted } from "./test/noted";
import { knownResident, seen } from "./test/rights-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
let stranger: PersonActor;
beforeAll(async () => {
  await loadOurTaxonomy();
  sides = await twoSides();
  stranger = await memberOf(await organisation("brokerage"), "Priya Nair");
});

const about = { last: true, keepCounts: async () => {} };
const lettersOf = (requestId: string) =>
  seen((tx) =>
    tx.letter.findMany({
      where: { onceKey: { startsWith: `rights:${requestId}` } },
      select: { name: true, to: true },
    }),
  );
const value = <T>(result: { ok: true; value: T } | { ok: false; message: string }) => {
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

describe("a copy of what is held", () => {
  test("is asked for by the broker, made by a job, and opened by both for a week, each time on record", async () => {
    const known = await knownResident(sides);
    const { id, reference } = value(await askRights(sides.broker, known.id, "export", noted()));
    expect(reference).toMatch(/^RR-\d+$/);
    expect(await openCopy(sides.broker, id)).toMatchObject({ problem: "not-found" });
    await carryOutRequest(id, about);
    const opened = value(await openCopy(sides.broker, id));
    expect(opened.held.sections.details[0]?.name).toBe("Zephyrine Quillfeather");
    expect(opened.held.request).toBe(reference);
    const resident = residentWith(tokenOf({ requestId: id, email: "zq@resident.example" }));
    expect((await openOwnCopy(resident, id)).ok).toBe(true);
    expect(value(await findRequest(sides.broker, id)).downloads.map(({ by }) => by)).toEqual([
      "Sam Adeyemi",
      "A resident, by their link",
    ]);
    expect((await lettersOf(id)).map(({ name }) => name).sort()).toEqual([
      "rights-answered",
      "rights-for-broker",
    ]);
    // A week later it is kept nowhere.
    shiftClock(8 * 86_400_000);
    try {
      expect(await openCopy(sides.broker, id)).toMatchObject({ problem: "gone" });
      await forgetLetters();
    } finally {
      shiftClock(0);
    }
    expect((await seen((tx) => tx.rightsRequest.findUniqueOrThrow({ where: { id } }))).sealed).toBeNull();
  });

  test("is nobody else's: another borough, the employer, an operator, a wrong link", async () => {
    const known = await knownResident(sides);
    const { id } = value(await askRights(sides.broker, known.id, "export", noted()));
    await carryOutRequest(id, about);
    const operator = await memberOf(await organisation("operator"));
    for (const actor of [stranger, sides.recruiter, operator]) {
      expect(await openCopy(actor, id)).toMatchObject({ problem: "not-found" });
      expect(await findRequest(actor, id)).toMatchObject({ problem: "not-found" });
      expect(await askRights(actor, known.id, "export", noted())).toMatchObject({ problem: "not-found" });
      expect(await findRights(actor, known.id)).toMatchObject({ problem: "not-found" });
    }
    const wrong = residentWith(tokenOf({ requestId: "another request", email: "zq@resident.example" }));
    expect(await openOwnCopy(wrong, id)).toMatchObject({ problem: "not-found" });
    expect(await findOwnRights(wrong)).toMatchObject({ problem: "not-found" });
    expect(await askOwnRights(wrong, "erasure", noted())).toMatchObject({ problem: "not-found" });
    const other = await asked(sides);
    expect(await openOwnCopy(other.resident, id)).toMatchObject({ problem: "not-found" });
    // The database itself keeps the sealed copy from them.
    for (const actor of [stranger, sides.recruiter, other.resident])
      expect(await asActor(actor, (tx) => tx.rightsRequest.count({ where: { id } }))).toBe(0);
  });

  test("asked for twice at once is asked for once, and asked again after it is done is another", async () => {
    const { id: candidateId } = await candidateOf(sides.brokerage.id);
    const both = await Promise.all([1, 2].map(() => askRights(sides.broker, candidateId, "export", noted())));
    expect(new Set(both.map((each) => value(each).id)).size).toBe(1);
    expect(both.map((each) => value(each).already).sort()).toEqual([false, true]);
    const [first] = both;
    await carryOutRequest(first ? value(first).id : "", about);
    expect(value(await askRights(sides.broker, candidateId, "export", noted())).already).toBe(false);
  });

  test("by the resident's own link has no letter to write twice, and its answer is due in a month", async () => {
    const { resident, candidate } = await asked(sides);
    const { id, already } = value(await askOwnRights(resident, "export", noted()));
    expect(already).toBe(false);
    await carryOutRequest(id, about);
    await carryOutRequest(id, about);
    const told = (await lettersOf(id)).filter(({ name }) => name === "rights-answered");
    expect(told).toEqual([{ name: "rights-answered", to: expect.stringMatching(/^dee\.okafor/) }]);
    const own = value(await findOwnRights(resident));
    expect(own.requests[0]).toMatchObject({ kind: "export", status: "done", how: "By their own link" });
    expect(own.requests[0]?.answerBy && own.requests[0].answerBy > today()).toBe(true);
    expect(value(await openOwnCopy(resident, id)).held.candidateReference).toBe(candidate.reference);
  });
});

describe("something to put right", () => {
  const edit = (candidateId: string, phone: string) =>
    asActor(sides.broker, async (tx) => {
      const person = { name: "Dee Okafor", email: await emailOf(candidateId), phone };
      await tx.candidatePerson.update({ where: { candidateId }, data: sealPerson(candidateId, person) });
      await record(tx, sides.broker, "candidate.edited", candidateId, { organisationId: sides.brokerage.id });
    });

  test("goes from the resident's link to the broker and back, with what was changed from the trail", async () => {
    const { resident, candidate } = await asked(sides);
    const said = { ...noted(), words: "My phone number ends in 19." };
    const { id, reference } = value(await askOwnRights(resident, "correction", said));
    await carryOutRequest(id, about);
    expect((await lettersOf(id)).map(({ name }) => name).sort()).toEqual([
      "rights-for-broker",
      "rights-noted",
    ]);
    const kept = await seen((tx) => tx.rightsRequest.findUniqueOrThrow({ where: { id } }));
    expect(JSON.stringify(kept)).not.toContain("ends in 19");
    expect(value(await findRequest(sides.broker, id)).words).toBe(said.words);

    const answer = { outcome: "done", words: "It now ends in 19." } as const;
    expect(await closeCorrection(sides.broker, id, answer)).toMatchObject({
      problem: "invalid",
      field: "outcome",
    });
    expect(await closeCorrection(stranger, id, answer)).toMatchObject({ problem: "not-found" });
    await edit(candidate.id, "020 7946 0019");
    const both = await Promise.all([1, 2].map(() => closeCorrection(sides.broker, id, answer)));
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.find((each) => !each.ok)).toMatchObject({ problem: "wrong-stage" });
    await tellAnswered(id);
    expect((await lettersOf(id)).map(({ name }) => name)).toContain("rights-answered");
    const own = value(await findOwnRights(resident));
    expect(own.requests.find((each) => each.reference === reference)).toMatchObject({
      status: "done",
      done: "1 change to the record",
      answer: "It now ends in 19.",
    });
  });

  test("is refused with a reason, without a change", async () => {
    const { candidate } = await asked(sides);
    const { id } = value(
      await askRights(sides.broker, candidate.id, "correction", noted("I never said that.")),
    );
    const refused = { outcome: "refused", words: "It is what your adviser wrote that day." } as const;
    expect((await closeCorrection(sides.broker, id, refused)).ok).toBe(true);
    expect(value(await findRequest(sides.broker, id))).toMatchObject({
      status: "refused",
      answer: refused.words,
    });
  });

  test("is shown to an employer with consent while that stands, and the receipt keeps what was agreed", async () => {
    const known = await knownResident(sides);
    const { id } = value(await askRights(sides.broker, known.id, "correction", noted("My number is wrong.")));
    await edit(known.id, "020 7946 0555");
    expect(await findDiffering(sides.broker, id)).toEqual([]);
    value(await closeCorrection(sides.broker, id, { outcome: "done", words: "Put right." }));
    const [offer] = await findDiffering(sides.broker, id);
    expect(offer).toMatchObject({ referralId: known.referrals.open, employerName: "Lea Bridge Canteen" });
    expect(offer?.lines).toContainEqual({ name: "Phone number", value: "020 7946 0555" });
    // An address they never shared with this employer is not offered.
    expect(offer?.lines.map(({ name }) => name)).not.toContain("Email address");
    const which = { requestId: id, referralId: known.referrals.open };
    expect(await correctForEmployer(stranger, which)).toMatchObject({ problem: "not-found" });
    const both = await Promise.all([1, 2].map(() => correctForEmployer(sides.broker, which)));
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    const read = () => findCorrections(sides.recruiter, known.referrals.open);
    expect(value(await read()).corrections[0]?.lines).toContainEqual({
      name: "Phone number",
      value: "020 7946 0555",
    });
    const [row] = await seen((tx) =>
      tx.contactCorrection.findMany({ where: { referralId: known.referrals.open }, orderBy: { at: "desc" } }),
    );
    await tellCorrected(row?.id ?? "");
    const [letter] = await seen((tx) => tx.letter.findMany({ where: { name: "contact-corrected" } }));
    expect(JSON.stringify(letter)).not.toContain("0555");
    await seen((tx) =>
      tx.consentReceipt.updateMany({
        where: { referralId: known.referrals.open },
        data: { revokedAt: now() },
      }),
    );
    expect(value(await read()).corrections).toEqual([]);
    const where = { referralId: known.referrals.open };
    expect(await asActor(sides.recruiter, (tx) => tx.contactCorrection.count({ where }))).toBe(0);
    expect(await findCorrections(stranger, known.referrals.open)).toMatchObject({ problem: "not-found" });
  });
});

describe("removal by the resident's own link", () => {
  test("is done by the job, and the link says so afterwards and asks for nothing more", async () => {
    const { resident, candidate } = await asked(sides);
    const email = (await emailOf(candidate.id)) ?? "";
    const { id: requestId } = value(await askOwnRights(resident, "erasure", noted()));
    await carryOutRequest(requestId, about);
    expect(value(await findOwnRights(resident))).toMatchObject({ erased: true });
    const byLetter = residentWith(tokenOf({ requestId, email }));
    expect(value(await findOwnRights(byLetter))).toMatchObject({ erased: true });
    expect(await askOwnRights(resident, "export", noted())).toMatchObject({ problem: "wrong-stage" });
  });
});

describe("the log", () => {
  test("shows a team its own, and an operator every borough's without whose", async () => {
    const operator = await memberOf(await organisation("operator"), "Alex Moreno");
    const own = await findLog(sides.broker, 1);
    expect(own.rows.length).toBeGreaterThan(3);
    expect((await findLog(stranger, 1)).rows).toEqual([]);
    const whole = await findWholeLog(operator, 1);
    expect(whole.rows.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining(own.rows.map(({ reference }) => reference)),
    );
    const said = JSON.stringify(whole.rows);
    for (const { candidateReference } of own.rows)
      expect(said).not.toContain(candidateReference || "nothing");
    expect(said).not.toContain("Sam Adeyemi");
    for (const actor of [sides.broker, sides.recruiter])
      expect((await findWholeLog(actor, 1)).rows).toEqual([]);
  });
});
