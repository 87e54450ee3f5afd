import "~/platform/test/database";
import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { sealer } from "~/platform/seal.server";
import type { Prisma } from "~prisma/generated/client";
import { twoSides } from "../test/referral-world";
import { findOutcomes } from "./find-outcomes.server";
import { renewSaid } from "./renew-said.server";
import { openSaid } from "./sealed-said.server";
import { inWork, no, says } from "./test/outcome-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
const service = system("test");
const unique = (referralId: string) =>
  ({ referralId_check_side: { referralId, check: "week_13", side: "resident" } }) as const;
const rowOf = (referralId: string) =>
  asActor(service, (tx) => tx.outcomeCheck.findUniqueOrThrow({ where: unique(referralId) }));
const change = (referralId: string, data: Prisma.OutcomeCheckUpdateInput) =>
  asActor(service, (tx) => tx.outcomeCheck.update({ where: unique(referralId), data }));
const said = { endedWhy: "health", words: "My back gave out." } as const;

test("why a job ended, and what was said of it, can't be read in the row; their broker reads both", async () => {
  const { id } = await inWork(sides, 91);
  await says(id, "week_13", "resident", { ...no, ...said });
  const row = await rowOf(id);
  expect(JSON.stringify(row)).not.toMatch(/health|back gave/);
  expect(openSaid(row)).toEqual(said);
  expect(JSON.stringify(await findOutcomes(sides.broker, id))).toMatch(/My health.*My back gave out\./);
  const other = await inWork(sides, 91);
  await says(other.id, "week_13", "resident", no);
  expect(await rowOf(other.id), "nothing said, nothing sealed").toMatchObject({
    sealed: null,
    endedWhy: null,
  });
  expect(openSaid({ ...(await rowOf(other.id)), sealed: row.sealed }), "nor in another's").toEqual({
    endedWhy: null,
    words: null,
  });
});

test("what stood there unsealed is sealed, and what an older key sealed is renewed; the rest stays as it is", async () => {
  const { id } = await inWork(sides, 91);
  await says(id, "week_13", "resident", no);
  await change(id, { ...said, sealed: null });
  expect(openSaid(await rowOf(id)), "also before").toEqual(said);
  expect(await renewSaid()).toBe(1);
  const sealed = await rowOf(id);
  expect(sealed).toMatchObject({ endedWhy: null, words: null, sealed: expect.any(String) });
  expect(openSaid(sealed)).toEqual(said);
  expect(await renewSaid()).toBe(0);
  const old = { id: "old", key: randomBytes(32) };
  await change(id, { sealed: sealer([old]).seal(said, `outcome_check ${sealed.id}`) });
  expect(await renewSaid(), "what no key opens is left as it is").toBe(0);
  const ring = sealer([{ id: "new", key: randomBytes(32) }, old]);
  expect(await renewSaid(ring)).toBe(1);
  const renewed = await rowOf(id);
  expect(renewed.sealed).toMatch(/^new\./);
  expect(openSaid(renewed, ring)).toEqual(said);
});
