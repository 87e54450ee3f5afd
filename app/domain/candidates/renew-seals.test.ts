import "~/platform/test/secret";
import "~/platform/test/database";
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { sealer } from "~/platform/seal.server";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { renewSeals } from "./renew-seals.server";
import { rowOf } from "./sealed-answers.server";

const actor = system("test");
const old = { id: "old", key: randomBytes(32) };
const fresh = { id: "fresh", key: randomBytes(32) };
const answers = { sex: "female", age: "16-24", ethnicity: "not-said", disability: "disabled" };
const monthsAgo = new Date("2026-05-01T09:00:00Z");

const all = () => asActor(actor, (tx) => tx.equalityAnswers.findMany({ orderBy: { candidateId: "asc" } }));

test("after a rotation every seal is renewed once, and the old key can be taken away", async () => {
  const { id: brokerageId } = await organisation("brokerage");
  const ids: string[] = [];
  for (let made = 0; made < 12; made++) ids.push((await candidateOf(brokerageId)).id);
  await asActor(actor, (tx) =>
    tx.equalityAnswers.createMany({
      data: ids.map((candidateId, at) => ({
        candidateId,
        brokerageId,
        // One is damaged, one is new already.
        sealed: at === 3 ? "old.AAAA" : sealer([at === 4 ? fresh : old]).seal(answers, rowOf(candidateId)),
        updatedAt: monthsAgo,
      })),
    }),
  );
  const before = await all();
  const rotated = sealer([fresh, old]);
  expect(await renewSeals(rotated)).toBe(10);
  const after = await all();
  expect(after.map(({ updatedAt }) => updatedAt)).toEqual(before.map(() => monthsAgo));
  const alone = sealer([fresh]);
  for (const [at, { candidateId, sealed }] of after.entries()) {
    const untouched = candidateId === ids[3] || candidateId === ids[4];
    expect(sealed === before[at]?.sealed).toBe(untouched);
    if (candidateId !== ids[3]) expect(alone.unseal(sealed, rowOf(candidateId))).toEqual(answers);
  }
  expect(await renewSeals(rotated)).toBe(0);
  const trail = await asActor(actor, (tx) =>
    tx.auditEntry.findMany({ where: { action: "equality.resealed" } }),
  );
  expect(trail.map(({ detail }) => detail)).toEqual([{ renewed: 10 }]);
});
