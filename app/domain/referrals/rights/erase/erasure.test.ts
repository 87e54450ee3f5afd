import "~/platform/test/secret";
import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { keepErasedCounts } from "~/domain/fairness/erased-counts.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { letters } from "~emails/letters";
import { findEmployerReferral } from "../../find-employer-referral.server";
import { queued, twoSides, wholeReferral } from "../../test/referral-world";
import { askRights } from "../ask-rights.server";
import { carryOutRequest } from "../carry-out.server";
import { findLog } from "../find-log.server";
import { findRights } from "../find-rights.server";
import { noted } from "../test/noted";
import { knownResident, seen, telling } from "../test/rights-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  await loadOurTaxonomy();
  sides = await twoSides();
});

const about = { last: false, keepCounts: keepErasedCounts };

async function askedToRemove() {
  const known = await knownResident(sides);
  const asked = await askRights(sides.broker, known.id, "erasure", noted());
  if (!asked.ok) throw new Error(asked.message);
  return { known, requestId: asked.value.id };
}

/** Every row of every table, those of search too, that has a word in it. */
async function rowsWith(words: readonly string[]) {
  const { rows: tables } = await ownerPool().query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'search') and tablename <> '_prisma_migrations'`,
  );
  const found: string[] = [];
  const client = await ownerPool().connect();
  try {
    await client.query("select set_config('app.kind', 'system', false)");
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name} t where exists (
           select 1 from unnest($1::text[]) w(word) where to_jsonb(t)::text ilike '%' || word || '%')`,
        [words],
      );
      found.push(...rows.map(({ row }) => `${name}: ${row}`));
    }
  } finally {
    await client.query("select set_config('app.kind', '', false)");
    client.release();
  }
  return found;
}

describe("an erasure", () => {
  test("leaves nothing that tells who it was in any table, but for the address of the last letter until that has gone", async () => {
    const { known, requestId } = await askedToRemove();
    const words = [...telling.filter((word) => !word.includes("@")), known.reference];
    expect((await rowsWith(words)).length).toBeGreaterThan(5);
    await carryOutRequest(requestId, about);
    const last = await seen((tx) => tx.letter.findMany({ where: { name: "rights-removed" } }));
    expect(last.map(({ to }) => to)).toContain("zq@resident.example");
    await seen((tx) => tx.letter.updateMany({ where: { name: "rights-removed" }, data: { props: {} } }));
    expect(await rowsWith(words)).toEqual([]);
  });

  test("withdraws what is open, ends what employers see, and keeps what counts", async () => {
    const { known, requestId } = await askedToRemove();
    expect((await findEmployerReferral(sides.recruiter, known.referrals.open)).ok).toBe(true);
    await carryOutRequest(requestId, about);
    const open = await wholeReferral(known.referrals.open);
    expect(open).toMatchObject({ stage: "withdrawn", reason: "Their details were removed", feedback: null });
    expect(open.steps).toEqual(["referred", "interview", "withdrawn"]);
    expect(open.shared).toBeNull();
    expect(open.receipt?.fields).toEqual(["firstName", "phone"]);
    expect(open.receipt?.revokedAt).not.toBeNull();
    expect(await queued("referral.moved", known.referrals.open)).toHaveLength(1);
    const ended = await wholeReferral(known.referrals.ended);
    expect(ended).toMatchObject({ stage: "not_progressed", reason: "Another reason" });
    const kept = await seen((tx) =>
      tx.outcomeCheck.findMany({
        where: { referralId: known.referrals.ended },
        select: { answer: true, answeredByName: true },
      }),
    );
    expect(kept).toEqual([{ answer: false, answeredByName: "The resident" }]);
    expect(await seen((tx) => tx.identityClaim.count({ where: { referralId: known.referrals.open } }))).toBe(
      0,
    );
    // The employer's page of it shows nobody.
    expect(JSON.stringify(await findEmployerReferral(sides.recruiter, known.referrals.open))).not.toContain(
      "Zephyrine",
    );
  });

  test("leaves no address behind in what a mail server said", async () => {
    const { requestId } = await askedToRemove();
    await carryOutRequest(requestId, about);
    const failed = await seen((tx) => tx.letter.count({ where: { error: { contains: "zq@resident" } } }));
    expect(failed).toBe(0);
  });

  test("leaves alone what another borough writes to the same address", async () => {
    const { requestId } = await askedToRemove();
    const elsewhere = `consent-request:${randomUUID()}:1`;
    await seen((tx) =>
      sendLetter(tx, "consent-request", {
        to: "zq@resident.example",
        props: letters["consent-request"].sample,
        onceKey: elsewhere,
      }),
    );
    await carryOutRequest(requestId, about);
    const letter = await seen((tx) => tx.letter.findFirstOrThrow({ where: { onceKey: elsewhere } }));
    expect(letter).toMatchObject({ status: "queued", to: "zq@resident.example" });
    await seen((tx) => tx.letter.delete({ where: { id: letter.id } }));
  });

  test("takes an interview to come out of calendars", async () => {
    const { known, requestId } = await askedToRemove();
    await carryOutRequest(requestId, about);
    const off = await seen((tx) =>
      tx.interview.findFirstOrThrow({ where: { referralId: known.referrals.open } }),
    );
    expect(off).toMatchObject({ sequence: 1, cancelReason: expect.stringContaining("has ended") });
    expect(off.cancelledAt).not.toBeNull();
    const { rowCount } = await ownerPool().query(
      "select 1 from graphile_worker._private_jobs where payload->>'interviewId' = $1",
      [off.id],
    );
    expect(rowCount).toBe(1);
  });

  test("keeps the audit trail, which says that it was done and in how many", async () => {
    const { known, requestId } = await askedToRemove();
    const trail = () =>
      seen((tx) => tx.auditEntry.findMany({ where: { subject: known.id }, orderBy: { id: "asc" } }));
    const before = await trail();
    await carryOutRequest(requestId, about);
    const after = await trail();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({
      action: "candidate.erased",
      detail: { referralsKept: 2, referralsWithdrawn: 1 },
    });
    const { rows } = await findLog(sides.broker, 1);
    expect(rows.find(({ id }) => id === requestId)).toMatchObject({
      status: "done",
      askedByName: "Sam Adeyemi",
      done: expect.stringContaining("2 referrals kept as counts"),
    });
  });

  test("is not undone by a form that was open meanwhile, or by anybody", async () => {
    const { known, requestId } = await askedToRemove();
    await carryOutRequest(requestId, about);
    expect((await findRights(sides.broker, known.id)).ok).toBe(false);
    const where = { candidateId: known.id };
    await expect(
      seen((tx) => tx.candidatePerson.create({ data: { ...where, plain: { name: "Z" } } })),
    ).rejects.toThrow(/was removed/);
    await expect(
      asActor(sides.broker, (tx) =>
        tx.candidate.updateMany({ where: { id: known.id }, data: { available: true } }),
      ),
    ).rejects.toThrow(/was removed/);
    expect(await askRights(sides.broker, known.id, "export", noted())).toMatchObject({
      problem: "not-found",
    });
  });

  test("sends nothing that still waited for them", async () => {
    const { known, requestId } = await askedToRemove();
    await carryOutRequest(requestId, about);
    const [letter] = await seen((tx) =>
      tx.letter.findMany({ where: { onceKey: `test:${known.referrals.open}` } }),
    );
    expect(letter).toMatchObject({ status: "failed", subject: null, props: {} });
    expect(letter?.to).toMatch(/^removed:/);
  });
});

describe("two at once, and twice", () => {
  test("erase once: the second finds it done", async () => {
    const { known, requestId } = await askedToRemove();
    await Promise.all([carryOutRequest(requestId, about), carryOutRequest(requestId, about)]);
    await carryOutRequest(requestId, about);
    const done = await seen((tx) =>
      tx.auditEntry.count({ where: { subject: known.id, action: "candidate.erased" } }),
    );
    expect(done).toBe(1);
    expect(await queued("referral.moved", known.referrals.open)).toHaveLength(1);
    const letters = await seen((tx) =>
      tx.letter.count({ where: { onceKey: `rights:${requestId}:removed` } }),
    );
    expect(letters).toBe(1);
  });
});
