import "~/platform/test/database";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { runOnTestDatabase } from "./test/run-command";

const { folder, remove } = temporaryFolder();
const run = (...args: string[]) => runOnTestDatabase("match", args, folder);
const asks = { occupationId: "kitchen-assistant", essentialSkills: ["food-preparation", "dish-washing"] };
let number = 0;

beforeAll(async () => {
  await loadOurTaxonomy();
  const employer = await organisation("employer");
  const brokerage = await organisation("brokerage", { boroughCode: "E09000031" });
  number = (await liveVacancy(employer.id, asks)).number;
  for (const reference of ["W-1", "W-2", "W-3"])
    await candidateOf(brokerage.id, { candidate: { reference, licences: [], qualifications: [] } });
});
afterAll(remove);

describe("npm run match", () => {
  test("writes the best candidates of each vacancy, ranked, with reasons, and nobody's name", async () => {
    const out = join(folder, "matches.csv");
    const said = await run("--vacancies", "all", "--top", "2", "--out", out);
    expect(said).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^2 matches for 1 vacancies in .*matches\.csv, in \d+\.\d s\.$/m),
    });
    const text = readFileSync(out, "utf8");
    expect(text.split("\n")[0]).toBe("vacancy_reference,candidate_reference,rank,score,reasons");
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map((row) => [row.vacancy_reference, row.rank])).toEqual([
      [`FD-${number}`, "1"],
      [`FD-${number}`, "2"],
    ]);
    for (const { score, reasons } of rows) {
      expect(Number(score)).toBeGreaterThan(0);
      expect(reasons).toMatch(/\w+ \w+/);
    }
    expect(text).not.toMatch(/Okafor|@/);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test.each([
    ["without a file to write", ["--top", "20"], 2, /Say what to match/],
    [
      "for a vacancy that is not there",
      ["--vacancies", "FD-1", "--out", join(folder, "x.csv")],
      2,
      /No vacancy goes by FD-1\./,
    ],
    ["into a folder that is not there", ["--out", "/nowhere/x.csv"], 1, /\/nowhere\/x\.csv/],
  ])("%s says so and writes nothing", async (_what, args, status, words) => {
    const said = await run(...args);
    expect(said.errors).toMatch(words);
    expect(said.errors).not.toMatch(/\n\s+at /);
    expect(said.status).toBe(status);
    expect(existsSync(join(folder, "x.csv"))).toBe(false);
  });
});
