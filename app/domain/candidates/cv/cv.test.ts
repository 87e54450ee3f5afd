import "~/platform/test/database";
import { randomBytes } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { sealer } from "~/platform/seal.server";
import { candidateOf } from "~prisma/factories/candidate";
import { candidateWorld, rowOf, trailOf } from "../test/candidate-world";
import { addFromCv } from "./add-from-cv.server";
import { discardCv } from "./discard-cv.server";
import { findCv } from "./find-cv.server";
import { type CvGiven, keepCv } from "./keep-cv.server";
import { readCv } from "./read-cv.server";
import { sealCv } from "./sealed-cv.server";
import { sweepCvs } from "./sweep-cvs.server";
import { docxOf, picturePdf, program } from "./test/files";

let world: Awaited<ReturnType<typeof candidateWorld>>;
beforeAll(async () => {
  world = await candidateWorld();
}, 60_000);
afterEach(() => shiftClock(0));

const seen = <T>(work: (tx: Tx) => Promise<T>) => asActor(system("test"), work);
const readings = (candidateId: string) => seen((tx) => tx.cvReading.findMany({ where: { candidateId } }));
const somebody = async (occupations = ["kitchen-assistant"]) => {
  const [standing] = world.broker.standings;
  return (await candidateOf(standing?.organisationId ?? "", { candidate: { occupations, skills: [] } })).id;
};
const cv = docxOf([
  "Ada Example, 12 Quillshire Road",
  "Waiter for two years",
  "Washing up and food preparation",
  "SIA licence",
]);

async function kept(candidateId: string, given: CvGiven = { file: cv }) {
  const result = await keepCv(world.broker, candidateId, given);
  if (!result.ok) throw new Error(result.message);
  return result.value.id;
}
async function read(candidateId: string, given?: CvGiven) {
  const id = await kept(candidateId, given);
  await readCv(id, { last: true });
  return id;
}
async function found(candidateId: string) {
  const result = await findCv(world.broker, candidateId);
  if (!result.ok) throw new Error(result.message);
  return result.value.reading;
}

describe("a CV", () => {
  it("is kept sealed, read by the job, and then only ids of it are kept", async () => {
    const id = await somebody();
    await kept(id);
    const [waiting] = await readings(id);
    expect(waiting).toMatchObject({ status: "waiting", kind: "docx", sealed: expect.any(String) });
    expect(JSON.stringify(waiting)).not.toMatch(/Quillshire|Waiter/);
    await readCv(waiting?.id ?? "", { last: true });
    const [after] = await readings(id);
    expect(after).toMatchObject({ status: "read", sealed: null, problem: null });
    expect(JSON.stringify(after)).not.toMatch(/Quillshire|Waiter for|Example/);
    expect(await trailOf(id)).toEqual(["cv.given", "cv.read"]);
    const before = await rowOf(id);
    expect((await found(id))?.suggested.map(({ tick }) => tick)).toEqual([
      "occupation:waiter",
      "skill:dish-washing",
      "skill:food-preparation",
      "licence:sia-licence",
    ]);
    expect(await rowOf(id)).toEqual(before);
    expect(await trailOf(id)).toContain("candidate.read");
  });

  it("that an older key sealed is read after a rotation while that key is kept, and refused in words without it", async () => {
    const [old, fresh] = [
      { id: "2025", key: randomBytes(32) },
      { id: "2026", key: randomBytes(32) },
    ];
    const id = await somebody();
    const readingId = await kept(id);
    const sealedThen = () =>
      seen((tx) =>
        tx.cvReading.update({
          where: { id: readingId },
          data: { status: "waiting", sealed: sealCv(readingId, cv, sealer([old])) },
        }),
      );
    await sealedThen();
    await expect(readCv(readingId, { last: false, sealer: sealer([fresh]) })).rejects.toThrow("No key");
    expect((await readings(id))[0]).toMatchObject({ status: "waiting" });
    await readCv(readingId, { last: true, sealer: sealer([fresh, old]) });
    expect((await found(id))?.suggested.map(({ tick }) => tick)).toContain("occupation:waiter");
    await sealedThen();
    await readCv(readingId, { last: true, sealer: sealer([fresh]) });
    expect(await found(id)).toMatchObject({ status: "refused", problem: "failed" });
  });

  it("may be pasted, and gives way to another", async () => {
    const id = await somebody();
    await kept(id);
    await read(id, { text: "I was a barista" });
    expect(await readings(id)).toHaveLength(1);
    expect((await found(id))?.suggested.map(({ tick }) => tick)).toContain("occupation:barista");
  });

  it("that suggests what the record has already, or nothing, says so", async () => {
    const id = await somebody(["waiter"]);
    await read(id, { text: "I was a waiter" });
    expect(await found(id)).toMatchObject({ status: "read", suggested: [], known: 1 });
    await read(id, { text: "Lorem ipsum" });
    expect(await found(id)).toMatchObject({ status: "empty", suggested: [] });
    await read(id, { file: docxOf([""]) });
    expect(await found(id)).toMatchObject({ status: "empty" });
  });

  it("that is longer than we read says so", async () => {
    const id = await somebody();
    await read(id, { text: `I was a waiter. ${"word ".repeat(5_000)}` });
    expect(await found(id)).toMatchObject({ status: "read", whole: false });
  });

  it("that can't be read says why, and is kept no longer", async () => {
    const id = await somebody();
    await read(id, { file: picturePdf() });
    expect(await found(id)).toMatchObject({ status: "refused", problem: "picture" });
    expect((await readings(id))[0]?.sealed).toBeNull();
  });

  it("whose seal is broken is tried again, and given up in words", async () => {
    const id = await somebody();
    const reading = await kept(id);
    await seen((tx) => tx.cvReading.update({ where: { id: reading }, data: { sealed: "broken" } }));
    await expect(readCv(reading, { last: false })).rejects.toThrow();
    await readCv(reading, { last: true });
    expect(await found(id)).toMatchObject({ status: "refused", problem: "failed" });
  });

  it.each([
    ["nothing", {}, "file", /something in it/],
    ["only spaces", { text: "  \n " }, "text", /something in it/],
    ["6 MB", { file: Buffer.alloc(6 * 1024 * 1024, 97) }, "file", /6\.0 MB, and we read up to 5 MB/],
    ["a program with another name", { file: program() }, "file", /whatever its name says/],
  ])("of %s is refused beside its field, and not kept", async (_, given, field, message) => {
    const id = await somebody();
    expect(await keepCv(world.broker, id, given)).toMatchObject({
      field,
      message: expect.stringMatching(message),
    });
    expect(await readings(id)).toEqual([]);
  });

  it("is nobody's of another borough, nor an employer's", async () => {
    const id = await somebody();
    const readingId = await read(id);
    for (const stranger of [world.neighbour, world.employer]) {
      expect(await keepCv(stranger, id, { file: cv })).toMatchObject({ problem: "not-found" });
      expect(await findCv(stranger, id)).toMatchObject({ problem: "not-found" });
      const ticked = ["occupation:waiter"];
      expect(await addFromCv(stranger, id, { readingId, ticked })).toMatchObject({ problem: "not-found" });
      expect(await discardCv(stranger, id)).toMatchObject({ problem: "not-found" });
    }
    expect(await readings(id)).toHaveLength(1);
  });

  it("goes after a day", async () => {
    const id = await somebody();
    await read(id);
    await sweepCvs();
    expect(await readings(id)).toHaveLength(1);
    shiftClock(86_400_000 + 60_000);
    await sweepCvs();
    expect(await readings(id)).toEqual([]);
  });

  it("is thrown away at a click", async () => {
    const id = await somebody();
    const waiting = await kept(id);
    expect(await discardCv(world.broker, id)).toMatchObject({ ok: true });
    expect(await discardCv(world.broker, id)).toMatchObject({ problem: "wrong-stage" });
    await readCv(waiting, { last: true });
    expect(await readings(id)).toEqual([]);
    expect(await trailOf(id)).toEqual(["cv.given", "cv.discarded"]);
  });
});

describe("what is ticked of a CV", () => {
  it("joins the record by its kind, and what was not suggested does not", async () => {
    const id = await somebody();
    const readingId = await read(id);
    const ticked = ["occupation:waiter", "licence:sia-licence", "skill:first-aid", "occupation:dentist"];
    expect(await addFromCv(world.colleague, id, { readingId, ticked })).toEqual({
      ok: true,
      value: { added: 2 },
    });
    expect(await rowOf(id)).toMatchObject({
      occupations: ["kitchen-assistant", "waiter"],
      skills: [],
      licences: ["sia-licence"],
    });
    expect(await readings(id)).toEqual([]);
    expect(await trailOf(id)).toContain("cv.confirmed");
  });

  it("must be something, and no more than a record lists", async () => {
    const id = await somebody();
    const readingId = await read(id);
    expect(await addFromCv(world.broker, id, { readingId, ticked: [] })).toMatchObject({ field: "ticked" });
    const full = Array.from({ length: 10 }, (_, at) => `occupation-${at}`);
    await seen((tx) => tx.candidate.update({ where: { id }, data: { occupations: full } }));
    const ticked = ["occupation:waiter"];
    expect(await addFromCv(world.broker, id, { readingId, ticked })).toMatchObject({
      field: "ticked",
      message: expect.stringContaining("more than 10 occupations"),
    });
    expect(await readings(id)).toHaveLength(1);
  });

  it("is added once of two clicks", async () => {
    const id = await somebody();
    const readingId = await read(id);
    const clicks = await Promise.all([
      addFromCv(world.broker, id, { readingId, ticked: ["occupation:waiter"] }),
      addFromCv(world.colleague, id, { readingId, ticked: ["licence:sia-licence"] }),
    ]);
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(clicks.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
  });
});
