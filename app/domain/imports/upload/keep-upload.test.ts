import "~/platform/test/database";
import { parse } from "csv-parse/sync";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { shiftClock, today } from "~/platform/clock";
import { badRowsFile } from "./bad-rows-file";
import { checkUpload } from "./check-upload.server";
import { commitUpload } from "./commit-upload.server";
import { decideDoubles } from "./decide-doubles.server";
import { findUpload, findUploads, readBadRows } from "./find-upload.server";
import { keepUpload } from "./keep-upload.server";
import { discardUpload, resumeUpload, stopUpload } from "./stop-upload.server";
import { sweepCandidateUploads } from "./sweep-uploads.server";
import { templateRows } from "./template";
import { added, aRow, candidatesOf, checked, fileOf, found, seen, uploadWorld } from "./test/upload-world";

let world: Awaited<ReturnType<typeof uploadWorld>>;
beforeAll(async () => {
  world = await uploadWorld();
}, 60_000);
afterEach(() => shiftClock(0));

const kept = (id: string) => seen((tx) => tx.candidateUpload.findUniqueOrThrow({ where: { id } }));
const own = () => candidatesOf(world.brokerage.id);

describe("bad rows", () => {
  it("are downloaded with what to change, mended, and uploaded again", async () => {
    const { broker } = world;
    const bad = aRow({ name: "=Formula", phone: "+44 20 7946 0021", max_km: "far" });
    const id = await checked(broker, [aRow(), bad]);
    await added(broker, id);
    const findings = await readBadRows(broker, id);
    if (!findings.ok) throw new Error(findings.message);
    const file = badRowsFile(findings.value);
    const [row] = parse(file, { columns: true, bom: true }) as Record<string, string>[];
    expect(row?.["What to change"]).toBe("Line 3. max_km: Enter kilometres from 1 to 100, such as 8.");
    const mended = await keepUpload(broker, {
      fileName: "m.csv",
      bytes: Buffer.from(file.replace("far", "5")),
    });
    const again = mended.ok ? mended.value.id : "";
    await checkUpload(again, { last: false });
    expect((await found(broker, again)).outcome).toMatchObject({ fresh: 1, bad: 0, unread: [] });
    await added(broker, again);
    expect((await own()).get(bad.reference ?? "")?.person).toMatchObject({
      name: "=Formula",
      phone: "+44 20 7946 0021",
    });
  });

  it("alone are nothing to add", async () => {
    const id = await checked(world.broker, [aRow({ outcode: "" })]);
    expect(await commitUpload(world.broker, id, { caseload: "nobody" })).toMatchObject({
      problem: "invalid",
    });
  });

  it("have a licence's date that fits none of the row's licences", async () => {
    const rows = [
      aRow({ licences: "SIA licence; Driving licence", licence_expiry: "2027-03-01" }),
      aRow({ licences: "SIA licence", licence_expiry: "2027-03-01" }),
    ];
    const { findings, outcome } = await found(world.broker, await checked(world.broker, rows));
    expect(findings?.bad.map(({ problems }) => problems.map(({ column }) => column))).toEqual([
      ["licence_expiry"],
    ]);
    expect(outcome.fresh).toBe(1);
  });
});

describe("a file", () => {
  it("is its brokerage's alone", async () => {
    const { broker, colleague, neighbour, employer } = world;
    const id = await checked(broker, [aRow()]);
    expect(await findUpload(colleague, id)).toMatchObject({ ok: true });
    for (const stranger of [neighbour, employer]) {
      expect(await findUpload(stranger, id)).toMatchObject({ problem: "not-found" });
      expect(await readBadRows(stranger, id)).toMatchObject({ problem: "not-found" });
      expect(await decideDoubles(stranger, id, { all: "add", choices: {} })).toMatchObject({
        problem: "not-found",
      });
      expect(await commitUpload(stranger, id, { caseload: "mine" })).toMatchObject({ problem: "not-found" });
      for (const verb of [stopUpload, resumeUpload, discardUpload])
        expect(await verb(stranger, id)).toMatchObject({ problem: "not-found" });
      const given = { fileName: "x.csv", bytes: fileOf([aRow()]), brokerageId: world.brokerage.id };
      expect(await keepUpload(stranger, given)).toMatchObject({ problem: "not-found" });
    }
    expect((await findUploads(employer)).length).toBe(0);
    expect(await findUpload(system("test"), id)).toMatchObject({ problem: "not-found" });
  });

  it("is thrown away at a click, and is gone then", async () => {
    const { broker } = world;
    const id = await checked(broker, [aRow({ outcode: "" }), aRow()]);
    expect(await discardUpload(broker, id)).toMatchObject({ ok: true });
    expect(await kept(id)).toMatchObject({ status: "discarded", sealed: null, findings: null });
    expect(await readBadRows(broker, id)).toMatchObject({ problem: "gone" });
    expect(await commitUpload(broker, id, { caseload: "nobody" })).toMatchObject({ problem: "gone" });
    expect(await discardUpload(broker, id)).toMatchObject({ problem: "wrong-stage" });
  });

  it("goes after seven days", async () => {
    const { broker } = world;
    const waiting = await checked(broker, [aRow()]);
    const half = await checked(broker, [aRow(), aRow({ outcode: "" })]);
    await added(broker, half);
    await sweepCandidateUploads();
    expect((await kept(half)).findings).not.toBeNull();
    shiftClock(7 * 86_400_000 + 60_000);
    await sweepCandidateUploads();
    expect(await kept(half)).toMatchObject({ sealed: null, findings: null, status: "done" });
    expect(await findUpload(broker, waiting)).toMatchObject({ problem: "not-found" });
  });

  const template = templateRows(today());
  const rows = Buffer.from(template.map((cells) => cells.join(";").replaceAll("; ", " ")).join("\r\n"));
  it.each([
    ["semicolons", rows],
    ["a first line that spreadsheets add", Buffer.concat([Buffer.from("sep=;\r\n"), rows])],
    ["UTF-16", Buffer.from(`\ufeff${rows}`, "utf16le")],
    ["Windows-1252", Buffer.from(rows.toString().replace("Ada Example", "Zo\xeb Example"), "latin1")],
  ])("with %s is read", async (_, bytes) => {
    const upload = await keepUpload(world.neighbour, { fileName: "x.csv", bytes });
    if (!upload.ok) throw new Error(upload.message);
    await checkUpload(upload.value.id, { last: false });
    const { outcome, findings } = await found(world.neighbour, upload.value.id);
    expect(findings?.bad).toEqual([]);
    expect(outcome.fresh).toBe(2);
  });

  it.each([
    ["nothing", Buffer.from(""), /something in it/],
    ["too much", Buffer.alloc(11 * 1024 * 1024, 97), /11\.0 MB/],
    ["a workbook", Buffer.from("PK\u0003\u0004 and so on"), /Save as, and CSV/],
    ["a picture", Buffer.from(Array.from({ length: 999 }, (__, at) => (at * 37) % 256)), /not a CSV file/],
    [
      "something else",
      Buffer.from("name of dog,age\nRex,3\n".replace("name of dog", "dog")),
      /no list of candidates/,
    ],
    ["too few columns", Buffer.from("reference,name\nA,B\n"), /Add a column named email/],
    ["a header alone", fileOf([]), /no candidates/],
    ["too many rows", Buffer.from(`${fileOf([])}${"A,,,,,,,,,,,,,,\n".repeat(20_001)}`), /20,001 rows/],
  ])("of %s is refused beside its field", async (_, bytes, message) => {
    expect(await keepUpload(world.broker, { fileName: "x", bytes })).toMatchObject({
      field: "file",
      message: expect.stringMatching(message),
    });
  });
});
