import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "../fixtures";
import { closingDate } from "../vacancy-steps";

const headings = [
  "Your reference",
  "Type",
  "Job title",
  "Occupation",
  "Description",
  "Places",
  "Site",
  "Pay per",
  "Pay from",
  "Hours from",
  "Closing date",
];

const { day, month, year } = closingDate();

/** A row for one of nine sites. */
const rowOf = (at: number, run: string, sites: readonly string[]): Record<string, string> => ({
  "Your reference": `${run}-${at}`,
  Type: "Job",
  "Job title": `Care worker ${run} ${at}`,
  Occupation: "Care worker",
  Description: "You help people to live well at home, and learn the work with a mentor beside you.",
  Places: "2",
  Site: sites[at % sites.length] ?? "",
  "Pay per": "hour",
  "Pay from": "14.80",
  "Hours from": "30",
  "Closing date": `${day}/${month}/${year}`,
});

/** What is wrong with six of them, by their place. */
const wrong: Record<number, Record<string, string>> = {
  3: { "Pay from": "competitive" },
  9: { Site: "Atlantis" },
  14: { "Closing date": "31/02/2027" },
  20: { Places: "0" },
  27: { Occupation: "Spoon whisperer" },
  38: { "Pay from": "5" },
};

const fileOf = (rows: Record<string, string>[]) => ({
  name: "autumn-vacancies.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    stringify([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))], {
      delimiter: ";",
    }),
  ),
});

async function upload(page: Page, file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) {
  await page.goto("/employer/vacancies/upload");
  await page.getByLabel("File of vacancies").setInputFiles(file);
  await page.getByRole("button", { name: "Check the file" }).click();
}

/** Posts what was checked, and waits until the page that looks again by itself says that it is done. */
async function post(page: Page, button: string | RegExp) {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your vacancies are posted", {
    timeout: 60_000,
  });
}

test("an employer of nine sites uploads 40 vacancies, mends six rows, and uploads again without doubling any", async ({
  page,
  as,
  accessible,
  letterTo,
}, info) => {
  test.slow();
  const run = `${info.project.name.length}${Date.now().toString().slice(-6)}`;
  await as("Daniel Reyes");
  await page.goto("/employer/vacancies/upload");
  await accessible();
  await page.getByText("See your sites as a file names them").click();
  const named = page.getByRole("group").filter({ hasText: "See your sites" }).getByRole("listitem");
  const sites = (await named.allTextContents()).map((words) => (words.split(" or ")[0] ?? "").trim());
  expect(sites.length).toBeGreaterThanOrEqual(9);

  const good = Array.from({ length: 40 }, (_, at) => rowOf(at, run, sites));
  const bad = good.map((row, at) => ({ ...row, ...wrong[at] }));
  await upload(page, fileOf(bad));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("34 of 40 rows can be posted");
  const problems = page.getByRole("region", { name: "To put right" });
  await expect(problems.getByRole("heading", { level: 3 })).toHaveCount(6);
  await expect(problems).toContainText("Line");
  for (const said of ["competitive", "Atlantis", "31/02/2027", "Spoon whisperer", "National Minimum Wage"])
    await expect(problems).toContainText(said);
  await expect(page.getByRole("region", { name: "As they would appear" }).getByRole("row")).toHaveCount(35);
  await accessible();

  await page.getByLabel("All 40 rows together, or none").check();
  await page.getByRole("button", { name: "Post the rows" }).click();
  await expect(page.getByRole("alert")).toContainText("6 of 40 rows have something to put right");
  await accessible();
  await page.getByLabel("The 34 rows that are right, now").check();
  await post(page, "Post the rows");
  await expect(page.getByText("34 vacancies are live")).toBeVisible();
  await accessible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download what was left out" }).click(),
  ]);
  const left = readFileSync(await download.path(), "utf8");
  expect(left).toContain("What to change");
  const rows: Record<string, string>[] = parse(left, { columns: true, bom: true });
  expect(rows.map((row) => row["What to change"])).toHaveLength(6);
  const mended = rows.map((row) => {
    const right = good.find((each) => each["Your reference"] === row["Your reference"]);
    return { ...row, ...right };
  });
  await upload(page, fileOf(mended));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All 6 rows can be posted");
  await post(page, "Post 6 rows");
  await expect(page.getByText("6 vacancies are live")).toBeVisible();

  await upload(page, fileOf(good));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All 40 rows can be posted");
  await expect(page.getByText("40 here already, left as they are")).toBeVisible();
  await post(page, "Post 40 rows");
  await expect(page.getByText("40 vacancies were here already, and left as they are")).toBeVisible();
  await letterTo("daniel.reyes@demo.example", /upload FDU-\w+ is done/);
});

test("a file that is no list of vacancies is refused beside its field", async ({ page, as, accessible }) => {
  await as("Daniel Reyes");
  await upload(page, { name: "notes.csv", mimeType: "text/csv", buffer: Buffer.from("name,age\nBo,3\n") });
  await expect(page.getByRole("alert")).toContainText("no list of vacancies");
  await expect(page).toHaveTitle(/^Error: /);
  await accessible();
});

test("an administrator makes a key, another system posts with it, and it is revoked", async ({
  page,
  as,
  accessible,
  request,
}, info) => {
  await as("Maya Osei");
  await page.goto("/employer/keys");
  await accessible();
  const name = `Recruiting system ${info.project.name.length} ${Date.now()}`;
  await page.getByLabel("Name of the new key").fill(name);
  await page.getByRole("button", { name: "Make a key" }).click();
  const token =
    (await page.getByRole("region", { name: "The key", exact: true }).textContent())?.trim() ?? "";
  expect(token).toMatch(/^fd_/);
  await accessible();
  const authorization = `Bearer ${token}`;
  const data = {
    reference: name,
    type: "job",
    title: "Lunch cook by a system",
    occupation: "Cook",
    description: "You cook lunch.",
    places: 1,
    payUnit: "hour",
    payFrom: 15,
    hoursFrom: 30,
    closesOn: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  };
  const posted = await request.post("/api/v1/vacancies", { headers: { authorization }, data });
  expect(posted.status()).toBe(201);
  expect((await request.post("/api/v1/vacancies", { headers: { authorization }, data })).status()).toBe(200);
  expect(
    (
      await request.put(`/api/v1/vacancies/${encodeURIComponent(name)}`, { headers: { authorization }, data })
    ).status(),
  ).toBe(200);
  const { id } = await posted.json();
  await page.goto(`/employer/vacancies/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lunch cook by a system");

  await page.goto("/employer/keys");
  await page.getByRole("link", { name: `Revoke the key ${name}` }).click();
  await accessible();
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await expect(page.getByRole("alert")).toContainText("The key is revoked");
  expect((await request.get("/api/v1/vacancies", { headers: { authorization } })).status()).toBe(401);
});
