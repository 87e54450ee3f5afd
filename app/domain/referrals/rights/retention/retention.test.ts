import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now, shiftClock } from "~/platform/clock";
import { letters } from "~emails/letters";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { takeStep } from "../../take-step.server";
import { asked, twoSides } from "../../test/referral-world";
import { findLog } from "../find-log.server";
import { seen } from "../test/rights-world";
import { findGoing } from "./find-going.server";
import { forgetLetters } from "./forget-letters.server";
import { changeRule, findRule } from "./rule.server";
import { runRetention } from "./run-retention.server";
import { stillInTouch } from "./still-in-touch.server";

const DAY = 86_400_000;
const keepCounts = async () => {};
let brokerage: Awaited<ReturnType<typeof organisation>>;
let broker: PersonActor;
/** Real moments are days from here on: the clock goes forward, and nobody's past has to be written. */
const daysOn = (days: number) => shiftClock(days * DAY);

beforeEach(async () => {
  brokerage = await organisation("brokerage");
  broker = await memberOf(brokerage, "Sam Adeyemi");
});
afterEach(() => shiftClock(0));

const lastActive = async (daysAgo: number, brokerId: string | null = broker.id) => {
  const candidate = await candidateOf(brokerage.id, { candidate: { brokerId } });
  await seen((tx) =>
    tx.candidatePerson.update({
      where: { candidateId: candidate.id },
      data: { lastActiveAt: new Date(now().getTime() - daysAgo * DAY) },
    }),
  );
  return candidate;
};
const person = (candidateId: string) =>
  seen((tx) => tx.candidatePerson.findUnique({ where: { candidateId } }));
const run = () => runRetention({ keepCounts });
const warnings = () =>
  seen((tx) =>
    tx.letter.findMany({
      where: { name: "retention-warning", to: broker.email },
      orderBy: { queuedAt: "asc" },
    }),
  );

describe("contact details go by rule", () => {
  test("24 months after the last activity, 30 days after the broker was warned, and the log has it in counts", async () => {
    const old = await lastActive(705);
    const fresh = await lastActive(600);
    await run();
    expect((await person(old.id))?.warnedAt).not.toBeNull();
    expect((await person(fresh.id))?.warnedAt).toBeNull();
    expect((await warnings())[0]?.props).toMatchObject({ total: 1, references: [old.reference] });
    expect(await findGoing(broker)).toMatchObject([{ reference: old.reference }]);
    // Done twice in a day, it is done once.
    await run();
    expect(await warnings()).toHaveLength(1);

    daysOn(29);
    await run();
    expect(openPerson(await person(old.id))?.name).toBe("Dee Okafor");
    daysOn(31);
    await run();
    expect(await person(old.id)).toBeNull();
    expect(await person(fresh.id)).not.toBeNull();
    const { rows } = await findLog(broker, 1);
    expect(rows.map(({ kind, status, done }) => [kind, status, done])).toEqual([
      ["retention", "done", "The details of 1 resident removed"],
      ["retention", "done", "Brokers told of 1 resident"],
    ]);
    expect(rows[0]).toMatchObject({ askedByName: "Front Door", answerBy: null, how: "By rule" });
  });

  test("never without a warning, however long ago it was", async () => {
    const old = await lastActive(3_000);
    await run();
    expect(await person(old.id)).not.toBeNull();
    expect((await person(old.id))?.warnedAt).not.toBeNull();
  });

  test("not where a broker is still in touch, nor where anything happened in between", async () => {
    const [one, two] = [await lastActive(720), await lastActive(720)];
    await run();
    const other = await memberOf(await organisation("brokerage"));
    expect(await stillInTouch(other, one.id)).toMatchObject({ problem: "not-found" });
    expect((await stillInTouch(broker, one.id)).ok).toBe(true);
    // A step with somebody is an activity, whoever takes it.
    await seen((tx) =>
      tx.candidatePerson.update({
        where: { candidateId: two.id },
        data: { lastActiveAt: now(), warnedAt: null },
      }),
    );
    daysOn(40);
    await run();
    for (const { id } of [one, two]) expect(openPerson(await person(id))).not.toBeNull();
    expect(await findGoing(broker)).toEqual([]);
  });

  test("is one letter for each broker, and the whole team’s for nobody’s caseload", async () => {
    const colleague = await memberOf(brokerage, "Lee Marsh", "member");
    await lastActive(720);
    await lastActive(720);
    await lastActive(720, null);
    await run();
    const told = await seen((tx) =>
      tx.letter.findMany({
        where: { name: "retention-warning", to: { in: [broker.email, colleague.email] } },
      }),
    );
    const totals = told
      .map(({ to, props }) => `${to === broker.email} ${(props as { total: number }).total}`)
      .sort();
    expect(totals).toEqual(["false 1", "true 1", "true 2"]);
  });

  test("of two runs at once each person is removed once, and a run cut short is taken up", async () => {
    const all = [await lastActive(720), await lastActive(720), await lastActive(720)];
    await run();
    daysOn(31);
    const stopped = new AbortController();
    stopped.abort();
    await runRetention({ keepCounts, signal: stopped.signal });
    await Promise.all([run(), run()]);
    for (const { id } of all) expect(await person(id)).toBeNull();
    const erased = await seen((tx) =>
      tx.auditEntry.count({ where: { action: "candidate.erased", organisationId: brokerage.id } }),
    );
    expect(erased).toBe(3);
  });

  test("after as many months as the team's administrator says", async () => {
    const member = await memberOf(brokerage, "Lee Marsh", "member");
    expect(await findRule(broker)).toMatchObject({ months: 24, mayChange: true });
    expect(await changeRule(member, 12)).toMatchObject({ problem: "not-allowed" });
    expect((await changeRule(broker, 12)).ok).toBe(true);
    expect(await findRule(member)).toMatchObject({ months: 12, byName: "Sam Adeyemi", mayChange: false });
    const old = await lastActive(380);
    await run();
    daysOn(31);
    await run();
    expect(await person(old.id)).toBeNull();
  });
});

describe("an activity", () => {
  let sides: Awaited<ReturnType<typeof twoSides>>;
  beforeAll(async () => {
    sides = await twoSides();
  });

  test("of any kind takes a warning back", async () => {
    const { id, candidate } = await asked(sides);
    await seen((tx) =>
      tx.candidatePerson.update({
        where: { candidateId: candidate.id },
        data: { lastActiveAt: new Date(now().getTime() - 720 * DAY), warnedAt: now() },
      }),
    );
    await seen((tx) =>
      takeStep(tx, {
        referralId: id,
        from: "consent_asked",
        to: "withdrawn",
        side: "brokerage",
        byName: "Sam",
        reason: "They no longer want this job",
      }),
    );
    expect((await person(candidate.id))?.warnedAt).toBeNull();
  });
});

describe("an address of a letter", () => {
  const written = (to: string, status: "sent" | "queued", daysAgo: number) =>
    asActor(system("test"), async (tx) => {
      await sendLetter(tx, "consent-request", { to, props: letters["consent-request"].sample });
      const { id } = await tx.letter.findFirstOrThrow({ where: { to }, orderBy: { queuedAt: "desc" } });
      const queuedAt = new Date(now().getTime() - daysAgo * DAY);
      await tx.letter.update({ where: { id }, data: { status, queuedAt, error: `550 <${to}> unknown` } });
      return id;
    });
  const addressOf = (id: string) => seen((tx) => tx.letter.findUniqueOrThrow({ where: { id } }));

  test("is forgotten 90 days after it was sent, and not before, nor while it waits", async () => {
    const [old, recent, waiting] = [
      await written("old@resident.example", "sent", 91),
      await written("recent@resident.example", "sent", 89),
      await written("waiting@resident.example", "queued", 91),
    ];
    expect(await forgetLetters()).toBeGreaterThan(0);
    expect(await addressOf(old)).toMatchObject({ to: expect.stringMatching(/^removed:/), error: null });
    expect((await addressOf(recent)).to).toBe("recent@resident.example");
    expect((await addressOf(waiting)).to).toBe("waiting@resident.example");
    expect(await forgetLetters()).toBe(0);
  });
});
