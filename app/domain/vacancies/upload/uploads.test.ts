import "~/platform/test/database";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { shiftClock, today } from "~/platform/clock";
import { memberOf } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { tellVacancyPublished } from "../tell-vacancy-published.server";
import { tellVacancySubmitted } from "../tell-vacancy-submitted.server";
import { lettersTo, seen, trailOf } from "../test/vacancy-story";
import { carryOutUpload } from "./carry-out-upload.server";
import { commitUpload } from "./commit-upload.server";
import { findUpload, findUploads } from "./find-upload.server";
import { keepUpload } from "./keep-upload.server";
import { tally } from "./outcome";
import { problemCsv } from "./problem-file";
import { resumeUpload, stopUpload } from "./stop-upload.server";
import { sweepUploads } from "./sweep-uploads.server";
import { templateCsv } from "./template";
import { fileOf, goodRow, inRole, uploadingEmployer } from "./test/upload-world";

type Employer = Awaited<ReturnType<typeof uploadingEmployer>>;
let world: Employer;
let stranger: Employer;

beforeAll(async () => {
  world = await uploadingEmployer();
  stranger = await uploadingEmployer();
}, 60_000);
afterEach(() => shiftClock(0));

async function kept(rows: Record<string, string>[], { actor }: Employer = world) {
  const upload = await keepUpload(actor, { fileName: "autumn.csv", bytes: fileOf(rows) });
  if (!upload.ok) throw new Error(upload.message);
  return upload.value.id;
}
async function found(id: string, actor: PersonActor = world.actor) {
  const upload = await findUpload(actor, id);
  if (!upload.ok) throw new Error(upload.message);
  return upload.value;
}
const outcomeNow = async (id: string, actor?: PersonActor) => {
  const { outcome } = await found(id, actor);
  if (!outcome) throw new Error("Not posted yet.");
  return outcome;
};
const carryOut = (id: string, actor: PersonActor = world.actor) =>
  carryOutUpload(id, { signal: new AbortController().signal, last: false, findPerson: async () => actor });
const good = { which: "good", as: "submit" } as const;
const countOf = ({ employer }: Employer) =>
  seen((tx) => tx.vacancy.count({ where: { organisationId: employer.id } }));

describe("an uploaded file", () => {
  it("is posted as whoever chose to, who hears of it, and not as whoever uploaded it", async () => {
    const employer = await uploadingEmployer();
    const colleague = await memberOf(employer.employer, "Colin Okafor");
    const id = await kept([goodRow({ "Your reference": "BY" })], employer);
    expect(await commitUpload(colleague, id, good)).toMatchObject({ ok: true });
    const asked: string[] = [];
    await carryOutUpload(id, {
      signal: new AbortController().signal,
      last: false,
      findPerson: async (person) => {
        asked.push(person);
        return colleague;
      },
    });
    expect(asked).toEqual([colleague.id]);
    expect(await lettersTo(colleague.email)).toContain("vacancies-uploaded");
    expect(await lettersTo(employer.actor.email)).not.toContain("vacancies-uploaded");
  });

  it("shows what each row would do before anything is written", async () => {
    const employer = await uploadingEmployer();
    const id = await kept([goodRow({ "Your reference": "A" }), goodRow({ Places: "0" })], employer);
    const { run, outcome } = await found(id, employer.actor);
    expect(outcome).toBeNull();
    expect(run?.rows.map(({ line, becomes, given }) => [line, becomes.what, given !== null])).toEqual([
      [2, "new", true],
      [3, "new", false],
    ]);
    expect(await countOf(employer)).toBe(0);
    expect(await trailOf(id)).toEqual(["vacancies.uploaded"]);
  });

  it("is posted, mended, posted again, and doubles nothing", async () => {
    const employer = await uploadingEmployer();
    const { actor } = employer;
    const rows = [1, 2, 3, 4].map((n) => goodRow({ "Your reference": `R${n}`, "Job title": `Cook ${n}` }));
    const bad = [goodRow({ "Your reference": "R5", "Pay from": "competitive" })];
    const id = await kept([...rows, ...bad], employer);
    expect(await commitUpload(actor, id, { which: "every", as: "submit" })).toMatchObject({ field: "which" });
    expect(await commitUpload(actor, id, good)).toEqual({ ok: true, value: { rows: 4 } });
    await carryOut(id, actor);
    const outcome = await outcomeNow(id, actor);
    expect(outcome).toMatchObject({ state: "done", left: 1 });
    expect(tally(outcome)).toEqual({ made: 4, changed: 0, same: 0, refused: 0 });
    expect(await lettersTo(actor.email)).toContain("vacancies-uploaded");

    // What is kept now is the rows that were left out, with why.
    const { run } = await found(id, actor);
    expect(run?.rows.map(({ reference }) => reference)).toEqual(["R5"]);
    const mended = problemCsv(run?.header ?? [], run?.rows ?? []).replace("competitive", "15");
    const again = await keepUpload(actor, { fileName: "mended.csv", bytes: Buffer.from(mended) });
    if (!again.ok) throw new Error(again.message);
    await commitUpload(actor, again.value.id, good);
    await carryOut(again.value.id, actor);
    expect(tally(await outcomeNow(again.value.id, actor))).toMatchObject({ made: 1 });

    const whole = await kept([...rows, goodRow({ "Your reference": "R5", "Pay from": "16" })], employer);
    expect((await found(whole, actor)).run?.rows.map(({ becomes }) => becomes.what)).toEqual([
      "same",
      "same",
      "same",
      "same",
      "change",
    ]);
    await commitUpload(actor, whole, good);
    await carryOut(whole, actor);
    expect(tally(await outcomeNow(whole, actor))).toEqual({ made: 0, changed: 1, same: 4, refused: 0 });
    expect(await countOf(employer)).toBe(5);
    const gone = await seen((tx) => tx.vacancyUpload.findUniqueOrThrow({ where: { id: whole } }));
    expect(gone.content).toBe("");
  });

  it("is told of in one letter, and a vacancy that goes live later in one of its own", async () => {
    for (const checked of [true, false]) {
      const employer = await uploadingEmployer(checked);
      const id = await kept([goodRow(), goodRow({ Places: "3" })], employer);
      await commitUpload(employer.actor, id, good);
      await carryOut(id, employer.actor);
      const { rows } = await outcomeNow(id, employer.actor);
      const [first = ""] = rows.map((row) => row.id ?? "");
      for (const row of rows) {
        await tellVacancySubmitted(row.id ?? "");
        await tellVacancyPublished(row.id ?? "");
      }
      expect(await lettersTo(employer.actor.email)).toEqual(["vacancies-uploaded"]);
      await seen((tx) =>
        tx.vacancy.update({
          where: { id: first },
          data: { stage: "live", liveAt: new Date(Date.now() + 60_000) },
        }),
      );
      await tellVacancyPublished(first);
      expect(await lettersTo(employer.actor.email)).toEqual(["vacancies-uploaded", "vacancy-live"]);
    }
  });

  it("is posted once of two clicks, and once by two jobs at once", async () => {
    const employer = await uploadingEmployer();
    const id = await kept([goodRow(), goodRow({ Places: "5" })], employer);
    const clicks = await Promise.all([
      commitUpload(employer.actor, id, good),
      commitUpload(employer.actor, id, good),
    ]);
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all([carryOut(id, employer.actor), carryOut(id, employer.actor)]);
    expect(await countOf(employer)).toBe(2);
  });

  it("is posted as a whole, or not at all", async () => {
    const employer = await uploadingEmployer();
    const second = await aSite(employer.employer, { name: "Second", postcode: "N1 8QT" });
    const row = (over: Record<string, string>) => goodRow({ Site: employer.site.name, ...over });
    const id = await kept([row({ Places: "1" }), row({ Site: "Second" })], employer);
    await commitUpload(employer.actor, id, { which: "every", as: "draft" });
    // A row that was good when the person chose is not any more when its turn comes.
    await seen((tx) => tx.site.update({ where: { id: second.id }, data: { closedAt: new Date() } }));
    await carryOut(id, employer.actor);
    expect(await outcomeNow(id, employer.actor)).toMatchObject({
      state: "refused",
      rows: [],
      why: expect.stringContaining("Line 3"),
    });
    expect(await countOf(employer)).toBe(0);
    await seen((tx) => tx.site.update({ where: { id: second.id }, data: { closedAt: null } }));
    const whole = await kept([row({ Places: "1" }), row({ Site: "Second" })], employer);
    await commitUpload(employer.actor, whole, { which: "every", as: "draft" });
    await carryOut(whole, employer.actor);
    expect(await outcomeNow(whole, employer.actor)).toMatchObject({
      state: "done",
      rows: [{ stage: "draft" }, { stage: "draft" }],
    });
  });

  it("can be stopped, and goes on with the rows that are left", async () => {
    const employer = await uploadingEmployer();
    const id = await kept([goodRow(), goodRow({ Places: "7" })], employer);
    await commitUpload(employer.actor, id, good);
    expect(await stopUpload(employer.actor, id)).toMatchObject({ ok: true });
    expect(await stopUpload(employer.actor, id)).toMatchObject({ problem: "wrong-stage" });
    await carryOut(id, employer.actor);
    expect(await outcomeNow(id, employer.actor)).toMatchObject({ state: "stopped", rows: [] });
    expect(await resumeUpload(employer.actor, id)).toMatchObject({ ok: true });
    await carryOut(id, employer.actor);
    expect(await outcomeNow(id, employer.actor)).toMatchObject({ state: "done" });
    expect(await countOf(employer)).toBe(2);
  });

  it("goes on after a crash where it was, and gives up in words", async () => {
    const employer = await uploadingEmployer();
    const id = await kept([goodRow(), goodRow({ Places: "7" })], employer);
    await commitUpload(employer.actor, id, good);
    const broken = {
      signal: new AbortController().signal,
      findPerson: () => Promise.reject(new Error("No database.")),
    };
    await expect(carryOutUpload(id, { ...broken, last: false })).rejects.toThrow("No database");
    expect(await outcomeNow(id, employer.actor)).toMatchObject({ state: "running" });
    await carryOutUpload(id, { ...broken, last: true });
    expect(await outcomeNow(id, employer.actor)).toMatchObject({
      state: "stopped",
      why: "Something went wrong on our side.",
    });
    await resumeUpload(employer.actor, id);
    await carryOut(id, employer.actor);
    expect(tally(await outcomeNow(id, employer.actor))).toMatchObject({ made: 2 });
  });

  it("is its employer's recruiters' alone", async () => {
    const id = await kept([goodRow()]);
    for (const other of [stranger.actor, inRole(world.actor, "viewer")]) {
      expect(await findUpload(other, id)).toMatchObject({ problem: "not-found" });
      expect(await findUploads(other)).toEqual([]);
      expect(await commitUpload(other, id, good)).toMatchObject({ problem: "not-found" });
      expect(await stopUpload(other, id)).toMatchObject({ problem: "not-found" });
      expect(
        await keepUpload(other, {
          fileName: "x.csv",
          bytes: fileOf([goodRow()]),
          organisationId: world.employer.id,
        }),
      ).toMatchObject({ problem: "not-found" });
    }
    // Somebody who lost the role meanwhile posts nothing.
    await commitUpload(world.actor, id, good);
    await carryOut(id, inRole(world.actor, "viewer"));
    expect(tally(await outcomeNow(id))).toMatchObject({ made: 0, refused: 1 });
  });

  it("is emptied after seven days", async () => {
    const [left, posted] = [
      await kept([goodRow({ Places: "8" })]),
      await kept([goodRow({ Places: "9" }), goodRow({ Places: "0" })]),
    ];
    await commitUpload(world.actor, posted, good);
    await carryOut(posted);
    await sweepUploads();
    expect((await found(left)).run).not.toBeNull();
    shiftClock(7 * 86_400_000 + 60_000);
    await sweepUploads();
    expect(await findUpload(world.actor, left)).toMatchObject({ problem: "not-found" });
    expect(await found(posted)).toMatchObject({ run: null, outcome: { state: "done" } });
  });

  it.each([
    ["nothing", Buffer.from(""), /something in it/],
    ["too much", Buffer.alloc(2_000_001, 97), /2\.0 MB/],
    ["a workbook", Buffer.from("PK\u0003\u0004 and so on"), /Save as, and CSV/],
    ["something else", Buffer.from("%PDF-1.7"), /no list of vacancies/],
  ])("of %s is refused beside its field", async (_, bytes, message) => {
    expect(await keepUpload(world.actor, { fileName: "x", bytes })).toMatchObject({
      field: "file",
      message: expect.stringMatching(message),
    });
  });
});

describe("the template", () => {
  it("would be taken as it stands", async () => {
    const { employer, actor, site } = await uploadingEmployer();
    await aSite(employer, { name: "Second", postcode: "N1 8QT" });
    const bytes = Buffer.from(templateCsv(today(), [site.name, "Second"]));
    const upload = await keepUpload(actor, { fileName: "template.csv", bytes });
    const { run } = await found(upload.ok ? upload.value.id : "", actor);
    expect(run?.unread).toEqual([]);
    expect(run?.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(run?.rows.map(({ given }) => given?.type)).toEqual(["job", "apprenticeship"]);
  });
});
