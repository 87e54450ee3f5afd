import "~/platform/test/database";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { organisation } from "~prisma/factories/organisation";
import { findRejects } from "./find-rejects.server";
import { importCandidates } from "./import-candidates.server";
import { killedImport } from "./test/killed-import";

const { folder, remove } = temporaryFolder();
beforeAll(loadOurTaxonomy);
afterAll(remove);

const header =
  "reference,name,email,outcode,occupations,skills,hours,min_pay,max_km,available_from,qualifications,licences";
const row = (reference: string, name = "Dee Okafor") => `${reference},${name},,E7,Kitchen assistant,,,,,,,`;

let files = 0;
function file(content: string | Buffer) {
  const path = join(folder, `candidates-${++files}.csv`);
  writeFileSync(path, content);
  return path;
}

async function importFile(path: string, borough = "E09000025") {
  const run = await importCandidates(path, { borough });
  if (!run.ok) throw new Error(run.message);
  const rejects = await findRejects(run.value.id);
  return {
    ...run.value,
    rejects: rejects.map(({ line, column, reason }) => `${line} ${column}: ${reason}`),
  };
}
const importText = (content: string | Buffer) => importFile(file(content));

const candidate = (reference: string) =>
  asActor(system("test"), async (tx) => {
    const include = { person: true, brokerage: true };
    const found = await tx.candidate.findFirstOrThrow({ where: { reference }, include });
    return { ...found, person: openPerson(found.person) };
  });
const references = async (prefix: string) => {
  const found = await asActor(system("test"), (tx) =>
    tx.candidate.findMany({ where: { reference: { startsWith: prefix } }, orderBy: { reference: "asc" } }),
  );
  return found.map(({ reference }) => reference);
};

const unpaired = "The quotation marks on this line do not pair up. Double a mark that belongs to the text";

describe("a row of candidates", () => {
  test("becomes what matching may know, and apart from it what it may never know", async () => {
    const full = `A-1,Dee Okafor,Dee@Example.org,E7,Kitchen assistant; Dragon tamer,"Food preparation; Dish washing; Juggling",16-30,£14.80,8,2026-12-01,Level 2 food safety,Driving licence`;
    expect(await importText(`${header}\n${full}\n`)).toMatchObject({
      status: "done",
      created: 1,
      rejected: 0,
    });
    const { person, brokerage, ...facts } = await candidate("A-1");
    expect(facts).toMatchObject({
      occupations: ["kitchen-assistant"],
      skills: ["food-preparation", "dish-washing"],
      licences: ["driving-licence"],
      outcode: "E7",
      hoursMin: 16,
      hoursMax: 30,
      payFloorPence: 1480,
      maxKm: 8,
      available: true,
    });
    expect(facts.availableFrom?.toISOString().slice(0, 10)).toBe("2026-12-01");
    expect(facts.qualifications).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toMatch(/\bDee\b|Okafor|example/i);
    expect(person).toMatchObject({
      name: "Dee Okafor",
      email: "dee@example.org",
      otherSkills: ["Dragon tamer", "Juggling"],
    });
    expect(brokerage).toMatchObject({
      kind: "brokerage",
      boroughCode: "E09000025",
      name: "Newham brokerage",
    });
  });

  test("imported again changes nothing; a new name changes that one, and search is told nothing of it", async () => {
    const told = async () => (await ownerPool().query("select subject from search.change order by id")).rows;
    await importText(`${header}\n${row("B-1")}\n${row("B-2")}\n`);
    const [before, first] = [await candidate("B-1"), await told()];
    expect(await importText(`${header}\n${row("B-1")}\n${row("B-2")}\n`)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await candidate("B-1")).toEqual(before);
    expect(await importText(`${header}\n${row("B-1", "Dee Smith")}\n${row("B-2")}\n`)).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect(first.map(({ subject }) => subject)).toContain(before.id);
    expect(await told()).toEqual(first);
    expect(await candidate("B-1")).toMatchObject({ id: before.id, person: { name: "Dee Smith" } });
  });

  test("belongs to one borough: the same reference elsewhere is somebody else", async () => {
    const path = file(`${header}\n${row("C-1")}\n`);
    await importFile(path);
    expect(await importFile(path, "E09000031")).toMatchObject({ created: 1 });
    expect(await references("C-")).toEqual(["C-1", "C-1"]);
  });
});

describe("a borough", () => {
  test("that London does not have is refused before anything is read", async () => {
    const path = file(`${header}\n${row("D-1")}\n`);
    for (const borough of ["E09000099", "Newham", ""])
      expect(await importCandidates(path, { borough })).toMatchObject({ ok: false, problem: "not-found" });
    expect(await references("D-")).toEqual([]);
  });

  test("that has a brokerage keeps it", async () => {
    const { id } = await organisation("brokerage", { name: "Hackney at work", boroughCode: "E09000012" });
    await importFile(file(`${header}\n${row("D-2")}\n`), "E09000012");
    expect(await candidate("D-2")).toMatchObject({ brokerageId: id });
  });
});

describe("a file with something wrong", () => {
  test("loses a row whose quotation mark never closes, on its own line, and no other", async () => {
    const said = await importText(
      [
        header,
        row("E-1"),
        `E-2,"Dee Okafor,,E7,,,,,,,,`,
        row("E-3"),
        row("E-4", `"Okafor, Dee"`),
        row("E-5"),
      ].join("\n"),
    );
    expect(said.rejects).toEqual([`3 row: ${unpaired}`]);
    expect(await references("E-")).toEqual(["E-1", "E-3", "E-4", "E-5"]);
    expect(await candidate("E-4")).toMatchObject({ person: { name: "Okafor, Dee" } });
  });

  test("loses a row with a mark in the middle of a cell, and the last where a mark opens at the end", async () => {
    const said = await importText(
      [
        header,
        row("F-1", `Dee "Di" Okafor`),
        row("F-2"),
        row("F-3", `"Dee" Okafor`),
        row("F-4"),
        `F-5,"Dee`,
      ].join("\n"),
    );
    expect(said.rejects).toEqual([2, 4, 6].map((line) => `${line} row: ${unpaired}`));
    expect(await references("F-")).toEqual(["F-2", "F-4"]);
  });

  test("loses the row of each of two stray marks, and keeps those between them", async () => {
    const said = await importText(
      [header, row("G-1", `"Dee`), row("G-2"), row("G-3", `Ann"`), row("G-4")].join("\n"),
    );
    expect(said.rejects).toEqual([2, 4].map((line) => `${line} row: ${unpaired}`));
    expect(await references("G-")).toEqual(["G-2", "G-4"]);
    const side = await importText([header, row("G-5", `"Dee`), row("G-6", `Ann"`), row("G-7")].join("\n"));
    expect(side.rejects).toEqual([2, 3].map((line) => `${line} row: ${unpaired}`));
  });

  test("counts lines as an editor does, past cells of several lines and past empty lines", async () => {
    const said = await importText(
      [
        header,
        `H-1,"Dee\nOkafor",,E7,"Kitchen assistant;\n\nWaiter",,,,,,,`,
        "",
        "   ",
        ",,,,,,,,,,,",
        row("H-2", `"Ann ""Annie"" Lee"`),
        "H-3,Ann,,E7",
        `H-4,Ann,,ZZ9,,,many,,,,,`,
      ].join("\n"),
    );
    expect(said).toMatchObject({ status: "done", created: 2, rejected: 2 });
    expect(said.rejects).toEqual([
      "10 row: This row has 4 cells and the header 12. Put quotation marks round a cell that holds a comma",
      "11 hours: Enter hours a week such as 37.5, 16-30, full-time or part-time",
      "11 outcode: Enter the first half of a London postcode, such as E10",
    ]);
    expect(await candidate("H-1")).toMatchObject({ person: { name: "Dee Okafor" } });
    expect(await candidate("H-2")).toMatchObject({ person: { name: `Ann "Annie" Lee` } });
  });

  test.each([
    [
      "a byte order mark and Windows line endings",
      `\ufeff${header}\r\n${row("I-1")}\r\n\r\n${row("I-1", "Ann")}\r\n`,
      4,
    ],
    ["line endings of both kinds", `${header}\r\n${row("I-2")}\n${row("I-2", "Ann")}\r\n`, 3],
    ["old line endings and none at the end", `${header}\r${row("I-3")}\r${row("I-3", "Ann")}`, 3],
  ])(
    "with %s is read, and a reference that comes twice is refused where it does",
    async (_what, content, line) => {
      const said = await importText(content);
      expect(said).toMatchObject({ created: 1, rejected: 1 });
      expect(said.rejects).toEqual([
        `${line} reference: Line 2 has this reference already. Give each candidate their own`,
      ]);
    },
  );

  test.each([
    [
      "lacks a column",
      `${header.replace(",skills", "")}\n${row("J-1")}\n`,
      ["1 skills: Add a column named skills"],
    ],
    [
      "names one twice",
      `${header},name\n${row("J-2")},\n`,
      ["1 name: Keep only one of the 2 columns named name"],
    ],
    ["has a broken header", `reference,"name\n${row("J-3")}\n`, [`1 row: ${unpaired}`]],
  ])(
    "that %s is refused at its first line, and nothing else of it is read",
    async (_what, content, expected) => {
      const said = await importText(content);
      expect(said.rejects).toEqual(expected);
      expect(said).toMatchObject({ created: 0, rejected: 1 });
      expect(await references("J-")).toEqual([]);
    },
  );

  test("that is empty says which columns it lacks", async () => {
    expect((await importText("")).rejects).toHaveLength(12);
  });

  test("may have its columns in any order, beside others", async () => {
    const columns = ["notes", ...header.split(",").reverse()].join(",");
    await importText(`${columns}\nkept elsewhere,,,,,,,,Waiter,E7,,Ann Lee,K-1\n`);
    expect(await candidate("K-1")).toMatchObject({ outcode: "E7", person: { name: "Ann Lee" } });
  });

  test("that is not UTF-8 loses the rows that can't be read, and not a letter of anybody's name", async () => {
    const said = await importText(
      Buffer.from(`${header}\n${row("L-1", "Zoë")}\n${row("L-2", "Ann")}\n`, "latin1"),
    );
    expect(said.rejects).toEqual(["2 name: Some letters here can't be read. Save the file as “CSV UTF-8”"]);
    expect(await references("L-")).toEqual(["L-2"]);
  });

  test("that is no text at all ends in words, not in an error of the database", async () => {
    const said = await importText(Buffer.from(`${header}\n\0\0\u0001"\0\n${row("M-\0-1", "A\0nn")}\n`));
    expect(said).toMatchObject({ status: "done", created: 1, rejected: 1 });
  });
});

test("cut off by a killed process it goes on from there, doubles nobody, and still knows its earlier lines", async () => {
  const many = Array.from({ length: 450 }, (_, at) => row(`N-${String(at + 1).padStart(3, "0")}`));
  const path = file([header, ...many, row("N-007", "Somebody Else")].join("\n"));
  await killedImport("candidates", path);
  expect((await references("N-")).length).toBeLessThan(450);
  const said = await importFile(path);
  expect(said).toMatchObject({ status: "done", created: 450, changed: 0, rejected: 1 });
  expect(said.rejects).toEqual([
    "452 reference: Line 8 has this reference already. Give each candidate their own",
  ]);
  expect(new Set(await references("N-")).size).toBe(450);
  expect(await candidate("N-007")).toMatchObject({ person: { name: "Dee Okafor" } });
});
