import "~/platform/test/database";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { findRejects } from "./find-rejects.server";
import { importVacancies } from "./import-vacancies.server";
import { killedImport } from "./test/killed-import";
import { asLines, posting } from "./test/posting";

const { folder, remove } = temporaryFolder();
beforeAll(loadOurTaxonomy);
afterAll(remove);

let files = 0;
function file(content: string) {
  const path = join(folder, `postings-${++files}.jsonl`);
  writeFileSync(path, content);
  return path;
}

const run = (content: string, liveUntil: string | null = null) =>
  importVacancies(file(content), { liveUntil });

const vacancy = (sourceReference: string) =>
  asActor(system("test"), (tx) =>
    tx.vacancy.findFirstOrThrow({ where: { sourceReference }, include: { site: true, organisation: true } }),
  );

const held = (prefix: string) =>
  asActor(system("test"), (tx) => tx.vacancy.count({ where: { sourceReference: { startsWith: prefix } } }));

const rejectsOf = async (id: string) =>
  (await findRejects(id)).map(({ line, column, reason }) => `${line} ${column}: ${reason}`);

const named = (value: string) => ({ identifier: { "@type": "PropertyValue", value } });

describe("a posting", () => {
  test("becomes a live vacancy of an employer at a site in its borough, in clean text", async () => {
    expect(await run(asLines(posting(named("A-1"))))).toMatchObject({
      status: "done",
      created: 1,
      rejected: 0,
    });
    const made = await vacancy("A-1");
    expect(made).toMatchObject({
      title: "Kitchen assistant",
      description: "You wash up & help to cook.\n\n• Early starts",
      type: "job",
      stage: "live",
      occupationId: "kitchen-assistant",
      payUnit: "hour",
      payMinPence: 1480,
      payMaxPence: 1480,
      payHourlyMinPence: 1480,
      places: 1,
      organisation: { name: "Lea Bridge Canteen", kind: "employer", source: "jobposting" },
      site: { postcode: "E10 7LU", outcode: "E10", boroughCode: "E09000031", hubSlug: "local-london" },
    });
    expect(made.closesOn && dateToDay(made.closesOn)).toBe("2099-01-31");
    expect(made.postedOn && dateToDay(made.postedOn)).toBe("2026-11-02");
  });

  test("is taken at its own word: skills, qualifications, occupation, type, pay, hours, places and start", async () => {
    const own = posting({
      ...named("A-2"),
      title: "Join our friendly team",
      description: "Come and work with us near the river.",
      skills: ["Food preparation", "Dish washing", "Juggling with saucepans"],
      qualifications: "Level 2 food safety",
      occupationalCategory: "Kitchen assistant",
      employmentType: ["APPRENTICESHIP", "PART_TIME"],
      baseSalary: {
        currency: "GBP",
        value: { minValue: 24_000, maxValue: "26,000", unitText: "YEAR" },
      },
      workHours: "16 to 24 hours a week",
      totalJobOpenings: 4,
      jobStartDate: "2027-01-11",
    });
    await run(asLines(own));
    const made = await vacancy("A-2");
    expect(made).toMatchObject({
      type: "apprenticeship",
      occupationId: "kitchen-assistant",
      otherSkills: ["Juggling with saucepans"],
      payUnit: "year",
      payMinPence: 2_400_000,
      payMaxPence: 2_600_000,
      hoursMin: 16,
      hoursMax: 24,
      places: 4,
    });
    expect(made.essentialSkills).toEqual(["food-preparation", "dish-washing"]);
    expect(made.qualifications.length).toBe(1);
    expect(made.startsOn && dateToDay(made.startsOn)).toBe("2027-01-11");
  });

  test("says its pay as given where it is no figure", async () => {
    await run(asLines(posting({ ...named("A-3"), baseSalary: "NHS scale" })));
    expect(await vacancy("A-3")).toMatchObject({ payText: "NHS scale", payMinPence: null, payUnit: null });
  });

  test("whose day has passed is expired, unless it is made live until a day of the caller's", async () => {
    const old = asLines(posting({ ...named("A-4"), validThrough: "2020-11-30T23:59" }));
    await run(old);
    expect(await vacancy("A-4")).toMatchObject({ stage: "expired" });
    expect(await run(old, "2099-12-31")).toMatchObject({ changed: 1 });
    const made = await vacancy("A-4");
    expect(made).toMatchObject({ stage: "live", endedAt: null });
    expect(made.closesOn && dateToDay(made.closesOn)).toBe("2099-12-31");
  });

  test("with a start, a close and a place that are unknown is taken all the same", async () => {
    const bare = { title: "Porter", hiringOrganization: "Millpond Homecare", description: "Carry things." };
    await run(asLines({ ...bare, ...named("A-5") }));
    expect(await vacancy("A-5")).toMatchObject({ site: { boroughCode: null, postcode: null } });
  });

  test("of an employer who is known already joins them, however the name is written", async () => {
    const other = { hiringOrganization: { name: "  LEA BRIDGE canteen " } };
    await run(asLines(posting({ ...named("A-6"), ...other })));
    const employers = await asActor(system("test"), (tx) =>
      tx.organisation.findMany({
        where: { name: { contains: "lea bridge", mode: "insensitive" } },
        include: { sites: true },
      }),
    );
    expect(employers).toHaveLength(1);
    expect(employers[0]?.sites).toHaveLength(1);
  });

  test("that changes its mind changes its vacancy, and keeps its number", async () => {
    await run(asLines(posting(named("A-7"))));
    const before = await vacancy("A-7");
    const said = await run(asLines(posting({ ...named("A-7"), title: "Head chef" })));
    expect(said).toMatchObject({ changed: 1, created: 0 });
    expect(await vacancy("A-7")).toMatchObject({ id: before.id, number: before.number, title: "Head chef" });
  });
});

describe("a file of postings", () => {
  test("imported again changes nothing, writes no trail of a change, and says so", async () => {
    const path = file(asLines(posting(named("B-1")), posting(named("B-2"))));
    await importVacancies(path, { liveUntil: null });
    const trail = () =>
      asActor(system("test"), (tx) => tx.auditEntry.count({ where: { action: { startsWith: "vacancy." } } }));
    const [before, entries] = [await vacancy("B-1"), await trail()];
    const again = await importVacancies(path, { liveUntil: null });
    expect(again).toMatchObject({ status: "done", created: 0, changed: 0, unchanged: 2 });
    expect(await vacancy("B-1")).toEqual(before);
    expect(await trail()).toBe(entries);
  });

  test("loses its bad lines and no other, and says each by line, column and reason", async () => {
    const content = [
      `\ufeff${asLines(posting(named("C-1")))}`,
      "",
      "{ this is not JSON",
      asLines(posting({ ...named("C-4"), title: " ", hiringOrganization: undefined })),
      asLines(posting({ ...named("C-5"), validThrough: "2026-02-30" })),
      asLines(posting(named("C-1"))),
      asLines(posting(named("C-7"))),
    ].join("\r\n");
    const said = await run(content);
    expect(said).toMatchObject({ status: "done", created: 2, rejected: 4 });
    expect(await rejectsOf(said.id)).toEqual([
      "3 line: This line is not a JSON object",
      "4 hiringOrganization.name: Give the name of the employer",
      "4 title: Give the title of the job",
      "5 validThrough: Give a date such as 2026-12-01",
      "6 identifier: Line 1 has this identifier already. Give each posting its own",
    ]);
    expect(await held("C-")).toBe(2);
  });

  test("is not stopped by what no database can hold", async () => {
    const said = await run(
      [
        asLines(
          posting({
            ...named("D-1"),
            description: "A line\u2028break, half a sign \ud83d and \u0000 nothing.",
          }),
        ),
        asLines(posting({ ...named("D-2"), title: "Porter\u0000" })),
        asLines(posting({ ...named("D-3"), baseSalary: 99_999_999_999_999 })),
        asLines(posting({ ...named("D-4"), jobLocation: { address: "x".repeat(5_000) } })),
        "\u0000\u0001binary\u0000",
        asLines(posting({ ...named("D-\u0000-6") })),
      ].join("\n"),
    );
    expect(said.status).toBe("done");
    expect(said.created + said.rejected).toBe(6);
    expect(said.created).toBeGreaterThanOrEqual(3);
    expect((await vacancy("D-1")).description).toMatch(/^A line\s*break, half a sign/);
    expect((await findRejects(said.id)).some(({ line }) => line === 5)).toBe(true);
  });

  test("cut off by a killed process goes on from there, doubles nothing, and still knows its earlier lines", async () => {
    const lines = Array.from({ length: 450 }, (_, at) => posting(named(`E-${at + 1}`)));
    const path = file(asLines(...lines, posting(named("E-7"))));
    const done = await killedImport("vacancies", path);
    expect(done).toBeGreaterThanOrEqual(100);
    expect(await held("E-")).toBeLessThan(450);
    const progress: number[] = [];
    const said = await importVacancies(path, {
      liveUntil: null,
      onProgress: (at) => progress.push(at.linesDone),
    });
    expect(progress[0]).toBeGreaterThan(done);
    expect(said).toMatchObject({ status: "done", created: 450, changed: 0, rejected: 1, linesDone: 451 });
    expect(await held("E-")).toBe(450);
    expect(await rejectsOf(said.id)).toEqual([
      "451 identifier: Line 7 has this identifier already. Give each posting its own",
    ]);
  });

  test("imported by two at once is imported once: one of them ends, or stands back", async () => {
    const path = file(asLines(...Array.from({ length: 300 }, (_, at) => posting(named(`F-${at}`)))));
    const both = await Promise.allSettled([
      importVacancies(path, { liveUntil: null }),
      importVacancies(path, { liveUntil: null }),
    ]);
    expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
    for (const each of both)
      if (each.status === "rejected")
        expect(String(each.reason)).toMatch(/Another process is importing this file/);
    expect(await held("F-")).toBe(300);
    const again = await importVacancies(path, { liveUntil: null });
    expect(again).toMatchObject({ status: "done", unchanged: 300 });
  });

  test("that is not there is said by its name", async () => {
    await expect(importVacancies(join(folder, "missing.jsonl"), { liveUntil: null })).rejects.toThrow(
      "missing.jsonl",
    );
  });
});

const real = resolve("../shared/data/jobpostings/nhs-london.jsonl");

describe.skipIf(!existsSync(real))("the postings of ../shared/data/jobpostings/nhs-london.jsonl", () => {
  test("import whole, expired as they are, and again change nothing", async () => {
    const said = await importVacancies(real, { liveUntil: null });
    expect(said).toMatchObject({ status: "done", created: 1_293, changed: 0, unchanged: 0, rejected: 0 });
    const all = await asActor(system("test"), (tx) =>
      tx.vacancy.findMany({ where: { organisation: { sector: "health" } }, include: { site: true } }),
    );
    const count = (test: (each: (typeof all)[number]) => boolean) => all.filter(test).length;
    expect(all.length).toBe(1_293);
    expect(count(({ stage }) => stage === "expired")).toBe(1_293);
    expect(count(({ payMinPence }) => payMinPence !== null)).toBe(1_125);
    expect(count(({ payMinPence, payText }) => payMinPence === null && payText !== null)).toBe(168);
    expect(count(({ site }) => site.boroughCode !== null)).toBe(1_177);
    expect(count(({ occupationId }) => occupationId !== null)).toBeGreaterThan(1_150);
    expect(count(({ essentialSkills }) => essentialSkills.length > 0)).toBeGreaterThan(1_150);
    expect(count(({ description }) => /&[a-z]+;|<\/?[a-z]/i.test(description))).toBe(0);
    const again = await importVacancies(real, { liveUntil: null });
    expect(again).toMatchObject({ status: "done", created: 0, changed: 0, unchanged: 1_293 });
  }, 120_000);
});
