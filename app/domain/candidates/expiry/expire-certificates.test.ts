import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { datePartsOf } from "~/platform/date-parts";
import { findCandidate } from "../find-candidate.server";
import { savePage } from "../task-list/save-page.server";
import { added, candidateWorld, pageGiven, rowOf, save, trailOf, versionOf } from "../test/candidate-world";
import { expireCertificates } from "./expire-certificates.server";
import { rightToWorkRanOut } from "./right-to-work.server";

let world: Awaited<ReturnType<typeof candidateWorld>>;
let licence = "";
let qualification = "";
beforeAll(async () => {
  world = await candidateWorld();
  const { allSkills } = await findTaxonomy();
  licence = allSkills.find(({ kind }) => kind === "licence")?.id ?? "";
  qualification = allSkills.find(({ kind }) => kind === "qualification")?.id ?? "";
});

/** Somebody with a licence and a qualification, whose last day is moved to one that has come meanwhile. */
async function holding(day: string) {
  const { id } = await added(world.broker);
  await save(world.broker, id, "certificates", { chosen: [licence, qualification] });
  const parts = datePartsOf("2099-01-01");
  await save(world.broker, id, "expiry", { days: { [licence]: parts, [qualification]: parts } });
  await asActor(system("test"), (tx) =>
    tx.candidateExpiry.updateMany({ where: { candidateId: id }, data: { expiresOn: dayToDate(day) } }),
  );
  return id;
}

describe("licences by the clock", () => {
  test("count to the end of their last day, and from the next no more; the trail says so once", async () => {
    const [last, past] = [await holding(today()), await holding(addDays(today(), -1))];
    expect(await expireCertificates()).toBe(2);
    expect(await rowOf(last)).toMatchObject({ licences: [licence], qualifications: [qualification] });
    expect(await rowOf(past)).toMatchObject({ licences: [], qualifications: [], available: true });
    expect(await expireCertificates()).toBe(0);
    const expired = (await trailOf(past)).filter((action) => action === "candidate.licence-expired");
    expect(expired).toHaveLength(2);
    const found = await findCandidate(world.broker, past);
    expect(found.ok && found.value.dated.map(({ id, ranOut }) => [id, ranOut]).sort()).toEqual(
      [
        [licence, true],
        [qualification, true],
      ].sort(),
    );
  });

  test("come back by being renewed, and a page that was open over night is told", async () => {
    const id = await holding(addDays(today(), -1));
    const version = await versionOf(id);
    await expireCertificates();
    const renewed = pageGiven("expiry", { days: { [licence]: datePartsOf("2099-01-01") } });
    expect(await savePage(world.broker, id, version, renewed)).toMatchObject({ problem: "taken" });
    expect(await savePage(world.broker, id, await versionOf(id), renewed)).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ licences: [licence] });
    expect(await expireCertificates()).toBe(0);
  });

  test("two runs at once take each off once", async () => {
    await holding(addDays(today(), -3));
    const counts = await Promise.all([expireCertificates(), expireCertificates()]);
    expect(counts[0] + counts[1]).toBe(2);
  });
});

test("a right to work that has passed is told of, to their own brokerage alone", async () => {
  const { id } = await added(world.broker);
  const yesterday = addDays(today(), -1);
  await save(world.broker, id, "right-to-work", { rightToWork: "limited", until: datePartsOf(yesterday) });
  expect(await rightToWorkRanOut(world.colleague, id)).toBe(yesterday);
  expect(await rightToWorkRanOut(world.neighbour, id)).toBeNull();
  expect(await expireCertificates()).toBe(0);
  await save(world.broker, id, "right-to-work", { rightToWork: "limited", until: datePartsOf(today()) });
  expect(await rightToWorkRanOut(world.broker, id)).toBeNull();
});
