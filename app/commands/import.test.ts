import "~/platform/test/database";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asLines, posting } from "~/domain/imports/test/posting";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { runOnTestDatabase } from "./test/run-command";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** `npm run import -- …`, on this test's database. */
const run = (...args: string[]) => runOnTestDatabase("import", args, folder);

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("npm run import", () => {
  test("imports a file, reports its rejects by line, column and reason, and how long it took", async () => {
    const path = file("postings.jsonl", `${asLines(posting())}\nnot JSON\n`);
    const said = await run("vacancies", path, "--live", "2099-12-31");
    expect(said.out).toMatch(/^line 2, line: This line is not a JSON object \(not JSON\)$/m);
    expect(said.out).toMatch(/^1 created, 0 changed, 0 unchanged, 1 rejected, in \d+\.\d s\.$/m);
    expect(said.status).toBe(0);
  });

  test.each([
    ["nothing", [], /^Say what to import:\n {2}npm run import -- vacancies FILE/m],
    ["a file that is not there", ["vacancies", "/nowhere/x.jsonl"], /There is no file \/nowhere\/x\.jsonl\./],
    ["a folder for a file", ["vacancies", "app"], /app is not a file\./],
    ["a folder without ESCO", ["esco", "app"], /There is no file app\/ISCOGroups_en\.csv\./],
    ["candidates of nobody", ["candidates", "package.json"], /Say whose candidates they are: --borough/],
    ["no day", ["vacancies", "package.json", "--live", "2099-02-30"], /--live takes a day/],
    ["an option that it lacks", ["vacancies", "package.json", "--lively"], /Unknown option '--lively'/],
  ])("asked for %s says what to do, and ends with status 2", async (_what, args, words) => {
    const said = await run(...args);
    expect(said.errors).toMatch(words);
    expect(said.errors).not.toMatch(/\n\s+at /);
    expect(said).toMatchObject({ status: 2, out: "" });
  });
});
