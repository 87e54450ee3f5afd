import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ESCO_FILES, readEscoNeeds, readEscoOccupations, readEscoSkills, readIscoGroups } from "./esco";
import type { BadRow } from "./esco-rows";
import { sectorOfIsco } from "./esco-sectors";

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const kept: T[] = [];
  for await (const row of rows) kept.push(row);
  return kept;
}

const complaints = () => {
  const bad: BadRow[] = [];
  return { bad, report: (row: BadRow) => void bad.push(row) };
};

const SKILLS = "conceptUri,skillType,preferredLabel,altLabels\n";

describe("readEscoSkills", () => {
  it("keeps the last part of the address as id, the kind, and other names one a line", async () => {
    const { bad, report } = complaints();
    const rows = `${SKILLS}http://x.eu/skill/s1,knowledge,baking,"baking\nmake  bread\n\nmake bread\ncakes"\n`;
    expect(await all(readEscoSkills([rows], report))).toEqual([
      {
        id: "s1",
        label: "baking",
        altLabels: ["make bread", "cakes"],
        kind: "knowledge",
        escoUri: "http://x.eu/skill/s1",
      },
    ]);
    expect(bad).toEqual([]);
  });

  it("reports each bad row by line, column and reason, and goes on", async () => {
    const { bad, report } = complaints();
    const rows = `${SKILLS}not an address,skill/competence,sew,\nhttp://x.eu/skill/s2,skill/competence,,\n${[
      "http://x.eu/skill/s3,skill/competence,weld,,one too many",
      "http://x.eu/skill/s4,,cook,",
    ].join("\n")}\n`;
    expect((await all(readEscoSkills([rows], report))).map(({ id, kind }) => [id, kind])).toEqual([
      ["s4", "skill"],
    ]);
    expect(bad.sort((a, b) => a.line - b.line).map(({ line, column }) => [line, column])).toEqual([
      [2, "conceptUri"],
      [3, "preferredLabel"],
      [4, ""],
    ]);
    expect(bad[2]?.reason).toBe("This row has more or fewer columns than the heading.");
  });

  it("counts lines rightly after a cell of several lines", async () => {
    const { bad, report } = complaints();
    const nameless = { column: "preferredLabel", reason: "The skill has no name." };
    const rows = `${SKILLS}http://x.eu/skill/s1,,baking,"one\ntwo\nthree"\nhttp://x.eu/skill/s2,,,"a\nb"\nx,y\n`;
    await all(readEscoSkills([`${rows}http://x.eu/skill/s3,,,\n`], report));
    expect(bad.filter(({ column }) => column)).toEqual([
      { line: 5, ...nameless },
      { line: 8, ...nameless },
    ]);
  });

  it("says which column a file lacks, and reads nothing from it", async () => {
    const { bad, report } = complaints();
    expect(
      await all(readEscoSkills(["conceptUri,preferredLabel\nhttp://x.eu/skill/s1,sew\n"], report)),
    ).toEqual([]);
    expect(bad.map(({ line, column }) => [line, column])).toEqual([
      [1, "skillType"],
      [1, "altLabels"],
    ]);
  });

  it("reports quotation marks that never close", async () => {
    const { bad, report } = complaints();
    const rows = `${SKILLS}http://x.eu/skill/s1,,sew,\nhttp://x.eu/skill/s2,,"weld,\n`;
    expect((await all(readEscoSkills([rows], report))).map(({ id }) => id)).toEqual(["s1"]);
    expect(bad).toHaveLength(1);
    expect(bad[0]?.reason).toBe("The quotation marks in this row do not close as they should.");
  });

  it("reads pieces cut anywhere, even within a letter", async () => {
    const bytes = Buffer.from(`\uFEFF${SKILLS}http://x.eu/skill/s1,,café work,\n`);
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await all(readEscoSkills(pieces, complaints().report))).map(({ label }) => label)).toEqual([
      "café work",
    ]);
  });

  it("fails when the file itself fails", async () => {
    const missing = createReadStream("/nowhere/skills.csv");
    await expect(all(readEscoSkills(missing, complaints().report))).rejects.toThrow("ENOENT");
  });
});

describe("readEscoOccupations", () => {
  it("gives the ISCO group, no SOC code, and the sector and board of the group", async () => {
    const { bad, report } = complaints();
    const rows = "conceptUri,iscoGroup,preferredLabel,altLabels\n"
      .concat("http://x.eu/occupation/o1,5120,grill cook,cook\n")
      .concat("http://x.eu/occupation/o2,9999,stargazer,\n");
    const groups = new Map([["5120", "Cooks"]]);
    expect(await all(readEscoOccupations([rows], groups, report))).toEqual([
      {
        id: "o1",
        label: "grill cook",
        altLabels: ["cook"],
        soc: null,
        isco: "5120",
        escoUri: "http://x.eu/occupation/o1",
        board: "hospitality",
        sector: "hospitality",
      },
    ]);
    expect(bad).toEqual([{ line: 3, column: "iscoGroup", reason: 'ISCO has no group "9999".' }]);
  });

  it.each([
    ["2221", "health"],
    ["7115", "construction"],
    ["7411", "construction"],
    ["2131", "life-sciences"],
    ["5322", "social-care"],
    ["2651", "creative"],
    ["9612", "green"],
    ["8344", "logistics"],
    ["0110", "other"],
    ["6121", "other"],
  ])("puts ISCO group %s into the %s sector", (isco, sector) => {
    expect(sectorOfIsco(isco)).toBe(sector);
  });
});

describe("readEscoNeeds", () => {
  it("keeps what points at known concepts, and reports the rest", async () => {
    const { bad, report } = complaints();
    const row = (occupation: string, relation: string, skill: string) =>
      `http://x.eu/occupation/${occupation},${relation},http://x.eu/skill/${skill}\n`;
    const rows = `occupationUri,relationType,skillUri\n${row("o1", "essential", "s1")}${row("o1", "optional", "s2")}${row(
      "o9",
      "essential",
      "s1",
    )}${row("o1", "essential", "s9")}${row("o1", "perhaps", "s1")}`;
    const ids = { occupations: new Set(["o1"]), skills: new Set(["s1", "s2"]) };
    expect(await all(readEscoNeeds([rows], ids, report))).toEqual([
      { occupationId: "o1", skillId: "s1", essential: true },
      { occupationId: "o1", skillId: "s2", essential: false },
    ]);
    expect(bad.map(({ line, column }) => [line, column])).toEqual([
      [4, "occupationUri"],
      [5, "skillUri"],
      [6, "relationType"],
    ]);
  });
});

const FOLDER = "../shared/data/esco-v1.1.1";

describe.skipIf(!existsSync(FOLDER))("the whole ESCO download (needs ../shared/data/esco-v1.1.1)", () => {
  const open = (file: string) => createReadStream(join(FOLDER, file));

  it("is read whole, but for the relations of occupations it does not hold", async () => {
    const { bad, report } = complaints();
    const groups = await readIscoGroups(open(ESCO_FILES.groups), report);
    const skills = await all(readEscoSkills(open(ESCO_FILES.skills), report));
    const occupations = await all(readEscoOccupations(open(ESCO_FILES.occupations), groups, report));
    const ids = {
      skills: new Set(skills.map(({ id }) => id)),
      occupations: new Set(occupations.map(({ id }) => id)),
    };
    const needs = await all(readEscoNeeds(open(ESCO_FILES.needs), ids, report));
    expect([groups.size, skills.length, occupations.length, needs.length]).toEqual([
      619, 13_896, 3_007, 123_788,
    ]);
    expect(ids.skills.size).toBe(skills.length);
    expect(bad).toHaveLength(67);
    expect(new Set(bad.map(({ column }) => column))).toEqual(new Set(["occupationUri"]));
    expect(occupations.filter(({ sector }) => sector === "other").length).toBeLessThan(
      occupations.length / 10,
    );
  });
});
