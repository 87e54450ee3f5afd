import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { shiftClock } from "~/platform/clock";
import { checkUpload } from "./check-upload.server";
import { keepUpload } from "./keep-upload.server";
import { added, aRow, candidatesOf, checked, fileOf, found, seen, uploadWorld } from "./test/upload-world";

let world: Awaited<ReturnType<typeof uploadWorld>>;
beforeAll(async () => {
  world = await uploadWorld();
}, 60_000);
afterEach(() => shiftClock(0));

const kept = (id: string) => seen((tx) => tx.candidateUpload.findUniqueOrThrow({ where: { id } }));
const trail = async (subject: string) =>
  (await seen((tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }))).map(
    ({ action }) => action,
  );
const own = () => candidatesOf(world.brokerage.id);

describe("the check of a file", () => {
  it("says what would become of each row, and writes nobody", async () => {
    const { broker } = world;
    const [known, same] = [aRow(), aRow()];
    await added(broker, await checked(broker, [known, same]));
    const before = (await own()).size;
    const bad = aRow({ outcode: "M1", hours: "many" });
    const id = await checked(broker, [aRow(), { ...known, max_km: "3", phone: "020 7946 0018" }, same, bad]);
    const { status, rows, rowsDone, outcome, findings } = await found(broker, id);
    expect({ status, rows, rowsDone }).toEqual({ status: "checked", rows: 4, rowsDone: 4 });
    expect(outcome).toMatchObject({ fresh: 1, changed: 1, unchanged: 1, bad: 1, doubled: 0 });
    expect(findings?.changed).toEqual([
      { line: 3, reference: known.reference, columns: ["max_km", "phone"] },
    ]);
    expect(findings?.bad).toEqual([
      {
        line: 5,
        reference: bad.reference,
        name: bad.name,
        cells: expect.arrayContaining(["M1"]),
        problems: [
          { column: "outcode", value: "M1", reason: expect.stringContaining("London postcode") },
          { column: "hours", value: "many", reason: expect.stringContaining("hours a week") },
        ],
      },
    ]);
    expect((await own()).size).toBe(before);
    expect(await trail(id)).toEqual(["candidates.uploaded"]);
  });

  it("keeps nothing in the clear of anybody, of the file or of what was found", async () => {
    const id = await checked(world.broker, [aRow({ name: "Zebedee Quill", outcode: "Quillshire" })]);
    expect(JSON.stringify(await kept(id))).not.toMatch(/Zebedee|Quill/);
  });

  it("finds likely doubles by name and birth, by email and by phone, among candidates and in the file", async () => {
    const { broker } = world;
    const ola = aRow({
      name: "Ola Adé-Smith",
      date_of_birth: "1990-05-17",
      email: "Ola@Example.com",
      phone: "07700 900001",
    });
    await added(broker, await checked(broker, [ola]));
    const line = (over: Record<string, string>) => aRow(over);
    const id = await checked(broker, [
      line({ name: "smith ade ola", date_of_birth: "17/05/1990" }),
      line({ email: "OLA@example.com" }),
      line({ phone: "+44 (0)7700 900001", email: "ola@example.com" }),
      line({ name: "Ola Adé-Smith", date_of_birth: "1990-05-18" }),
      line({ email: "new@example.com" }),
      line({ email: "New@example.com" }),
    ]);
    const { findings, outcome } = await found(broker, id);
    const olaId = (await own()).get(ola.reference ?? "")?.id;
    expect(findings?.doubled.map(({ line, by, like }) => [line, by, like])).toEqual([
      [2, ["birth"], { candidateId: olaId }],
      [3, ["email"], { candidateId: olaId }],
      [4, ["email", "phone"], { candidateId: olaId }],
      [7, ["email"], { line: 6 }],
    ]);
    expect(outcome).toMatchObject({ fresh: 2, doubled: 4 });
  });

  it("finds nobody of another borough", async () => {
    const ada = { email: "ada.elsewhere@example.com" };
    await added(world.neighbour, await checked(world.neighbour, [aRow(ada)]));
    expect((await found(world.broker, await checked(world.broker, [aRow(ada)]))).outcome.doubled).toBe(0);
  });

  it("that can't be ended throws the file away, and says so", async () => {
    const keptOne = await keepUpload(world.broker, { fileName: "x.csv", bytes: fileOf([aRow()]) });
    const id = keptOne.ok ? keptOne.value.id : "";
    await seen((tx) => tx.candidateUpload.update({ where: { id }, data: { sealed: "broken" } }));
    await expect(checkUpload(id, { last: false })).rejects.toThrow();
    await checkUpload(id, { last: true });
    expect(await kept(id)).toMatchObject({ status: "discarded", sealed: null, findings: null });
    expect((await found(world.broker, id)).outcome.why).toContain("Upload the file again");
  });
});
