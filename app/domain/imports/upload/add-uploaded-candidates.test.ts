import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { shiftClock } from "~/platform/clock";
import { addUploadedCandidates } from "./add-uploaded-candidates.server";
import { commitUpload } from "./commit-upload.server";
import { decideDoubles } from "./decide-doubles.server";
import { resumeUpload, stopUpload } from "./stop-upload.server";
import { added, aRow, candidatesOf, carryOut, checked, found, seen, uploadWorld } from "./test/upload-world";

let world: Awaited<ReturnType<typeof uploadWorld>>;
beforeAll(async () => {
  world = await uploadWorld();
}, 60_000);
afterEach(() => shiftClock(0));

const trail = async (subject: string) =>
  (await seen((tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }))).map(
    ({ action }) => action,
  );
const own = () => candidatesOf(world.brokerage.id);

describe("adding a file's candidates", () => {
  it("adds the good rows, seals who they are, and changes nothing when it comes again", async () => {
    const { broker } = world;
    const full = aRow({
      name: "Full Example",
      email: "full@example.com",
      phone: "020 7946 0019",
      date_of_birth: "1980-01-02",
      licences: "Driving licence; SIA licence",
      licence_expiry: "SIA licence 2027-03-01",
    });
    const rows = [full, aRow(), aRow({ outcode: "nowhere" })];
    const id = await checked(broker, rows);
    await added(broker, id, "mine");
    const { status, outcome, rowsDone, fileKept } = await found(broker, id);
    expect({ status, rowsDone, fileKept }).toEqual({ status: "done", rowsDone: 3, fileKept: false });
    expect(outcome.done).toMatchObject({ added: 2, changed: 0, skipped: 0 });
    const { person, ...facts } = (await own()).get(full.reference ?? "") ?? {};
    expect(person).toMatchObject({ name: "Full Example", phone: "020 7946 0019", dateOfBirth: "1980-01-02" });
    expect(facts).toMatchObject({
      brokerId: broker.id,
      occupations: ["chef"],
      licences: ["driving-licence", "sia-licence"],
      expiries: [{ what: "sia-licence", expiresOn: new Date("2027-03-01") }],
    });
    expect(await trail((await own()).get(full.reference ?? "")?.id ?? "")).toEqual(["candidate.imported"]);
    const again = await checked(broker, rows);
    expect((await found(broker, again)).outcome).toMatchObject({
      fresh: 0,
      changed: 0,
      unchanged: 2,
      bad: 1,
    });
    const before = await own();
    await added(broker, again);
    expect((await found(broker, again)).outcome.done).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await own()).toEqual(before);
    expect(await trail(id)).toEqual(["candidates.uploaded", "candidates.committed", "candidates.added"]);
  });

  it("keeps what a file does not ask, and takes what it empties", async () => {
    const { broker } = world;
    const row = aRow({ phone: "020 7946 0020", email: "keep@example.com", date_of_birth: "1980-01-02" });
    await added(broker, await checked(broker, [row]));
    const without = [
      "reference",
      "name",
      "email",
      "outcode",
      "occupations",
      "skills",
      "hours",
      "min_pay",
      "max_km",
      "available_from",
      "qualifications",
      "licences",
    ];
    await added(broker, await checked(broker, [{ ...row, email: "", outcode: "E11" }], without));
    expect((await own()).get(row.reference ?? "")).toMatchObject({
      outcode: "E11",
      person: { email: null, phone: "020 7946 0020", dateOfBirth: "1980-01-02" },
    });
  });

  it("skips, adds or writes over a likely double as was chosen", async () => {
    const { broker, colleague } = world;
    const known = aRow({ name: "Known Person", email: "known.person@example.com" });
    await added(broker, await checked(broker, [known]));
    const like = (over: Record<string, string> = {}) => aRow({ email: "known.person@example.com", ...over });
    const rows = [like(), like(), like({ name: "Known Newname" }), aRow({ email: "twin@example.com" })];
    const id = await checked(broker, [...rows, aRow({ email: "twin@example.com", name: "Twin Later" })]);
    expect(await decideDoubles(broker, id, { choices: { 3: "add", 9: "add" } })).toMatchObject({
      value: { chosen: 1 },
    });
    expect(await decideDoubles(colleague, id, { choices: { 4: "update", 6: "update" } })).toMatchObject({
      ok: true,
    });
    const before = (await own()).size;
    await added(broker, id);
    const after = await own();
    expect((await found(broker, id)).outcome.done).toMatchObject({ added: 2, changed: 2, skipped: 1 });
    expect(after.size).toBe(before + 2);
    expect(after.get(known.reference ?? "")?.person).toMatchObject({ name: "Known Newname" });
    expect(after.get(rows[3]?.reference ?? "")?.person).toMatchObject({ name: "Twin Later" });
    expect(after.has(rows[0]?.reference ?? "")).toBe(false);
    expect(await decideDoubles(broker, id, { all: "add", choices: {} })).toMatchObject({
      problem: "wrong-stage",
    });
  });

  it("decides about all of them at once, and the last choice counts", async () => {
    const { broker } = world;
    const one = aRow({ email: "all@example.com" });
    const id = await checked(broker, [one, ...[1, 2, 3].map(() => aRow({ email: "all@example.com" }))]);
    await decideDoubles(broker, id, { all: "add", choices: {} });
    await decideDoubles(broker, id, { choices: { 4: "skip" } });
    await added(broker, id);
    expect((await found(broker, id)).outcome.done).toMatchObject({ added: 3, skipped: 1 });
  });

  it("leaves out somebody whom another file added after the check", async () => {
    const { broker } = world;
    const email = "raced@example.com";
    const [first, second] = [
      await checked(broker, [aRow({ email })]),
      await checked(broker, [aRow(), aRow({ email })]),
    ];
    await commitUpload(broker, first, { caseload: "nobody" });
    await commitUpload(broker, second, { caseload: "nobody" });
    await carryOut(first, broker);
    await carryOut(second, broker);
    expect((await found(broker, second)).outcome.done).toMatchObject({ added: 1, skipped: 1, late: [3] });
  });

  it("is done once of two clicks, and once by two jobs at once", async () => {
    const { broker, colleague } = world;
    const id = await checked(
      broker,
      Array.from({ length: 600 }, () => aRow()),
    );
    const before = (await own()).size;
    const clicks = await Promise.all([
      commitUpload(broker, id, { caseload: "mine" }),
      commitUpload(colleague, id, { caseload: "nobody" }),
    ]);
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(clicks.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    await Promise.all([carryOut(id, broker), carryOut(id, broker)]);
    await carryOut(id, broker);
    expect((await own()).size).toBe(before + 600);
    expect((await found(broker, id)).outcome.done.added).toBe(600);
  });

  it("can be stopped between rows, and goes on with the rest", async () => {
    const { broker } = world;
    const id = await checked(
      broker,
      Array.from({ length: 300 }, () => aRow()),
    );
    await commitUpload(broker, id, { caseload: "nobody" });
    const stopping = new AbortController();
    stopping.abort();
    await expect(carryOut(id, broker, stopping.signal)).rejects.toThrow("service stops");
    expect(await stopUpload(broker, id)).toMatchObject({ ok: true });
    expect(await stopUpload(broker, id)).toMatchObject({ problem: "wrong-stage" });
    await carryOut(id, broker);
    expect(await found(broker, id)).toMatchObject({ status: "stopped", rowsDone: 0, fileKept: true });
    expect(await resumeUpload(broker, id)).toMatchObject({ ok: true });
    await seen((tx) => tx.candidateUpload.update({ where: { id }, data: { rowsDone: 250 } }));
    await carryOut(id, broker);
    expect(await found(broker, id)).toMatchObject({ status: "done", outcome: { done: { added: 50 } } });
    expect(await trail(id)).toEqual([
      "candidates.uploaded",
      "candidates.committed",
      "candidates.stopped",
      "candidates.resumed",
      "candidates.added",
    ]);
  });

  it("ends in words where whoever chose it has lost the role, or it goes wrong for good", async () => {
    const { broker, employer } = world;
    const id = await checked(broker, [aRow()]);
    await commitUpload(broker, id, { caseload: "nobody" });
    await carryOut(id, employer);
    expect(await found(broker, id)).toMatchObject({
      status: "stopped",
      outcome: { why: expect.stringContaining("no longer") },
    });
    await resumeUpload(broker, id);
    const signal = new AbortController().signal;

    const findPerson = () => Promise.reject(new Error("No database."));
    await expect(addUploadedCandidates(id, { signal, last: false, findPerson })).rejects.toThrow(
      "No database",
    );
    await addUploadedCandidates(id, { signal, last: true, findPerson });
    expect(await found(broker, id)).toMatchObject({ status: "failed" });
    await resumeUpload(broker, id);
    await carryOut(id, broker);
    expect(await found(broker, id)).toMatchObject({
      status: "done",
      outcome: { done: { added: 1 } },
    });
    const letters = await seen((tx) =>
      tx.letter.findMany({ where: { name: "candidates-uploaded", to: broker.email } }),
    );
    expect(letters.length).toBeGreaterThanOrEqual(3);
  });
});
