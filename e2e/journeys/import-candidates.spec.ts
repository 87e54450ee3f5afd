import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "../fixtures";

const columns = [
  "reference",
  "name",
  "date_of_birth",
  "email",
  "phone",
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

type Row = Record<string, string>;

const work = ["Kitchen assistant", "Care worker", "Warehouse operative", "Receptionist"];

/** Somebody invented, of whom nothing is anybody else's. */
const rowOf = (run: string, at: number): Row => ({
  reference: `${run}-${at}`,
  name: `Invented ${run} ${at}`,
  date_of_birth: `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`,
  email: `invented.${run}.${at}@example.com`,
  outcode: `E${1 + (at % 18)}`,
  occupations: work[at % work.length] ?? "",
  hours: "16-30",
  max_km: "8",
});

/** So many people, of whom every 25th row is bad and the last hundred are doubles of the first. */
function crowd(run: string, all: number, bad: number, doubles: number): Row[] {
  return Array.from({ length: all }, (_, at) => {
    const row = rowOf(run, at);
    if (at < bad * 20 && at % 20 === 7) return { ...row, outcode: "Leyton" };
    if (at < all - doubles) return row;
    // At the bad rows' side: the first of every twenty is good.
    const like = rowOf(run, (at - (all - doubles)) * 20);
    return { ...row, email: like.email ?? "" };
  });
}

const fileOf = (rows: readonly Row[]) => ({
  name: "caseload.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))])),
});

async function upload(page: Page, file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) {
  await page.goto("/brokerage/candidates/upload");
  await page.getByLabel("File of candidates").setInputFiles(file);
  await page.getByRole("button", { name: "Check the file" }).click();
}

/** The page looks again by itself until the file is checked, or its candidates are added. */
const heading = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(words, { timeout: 120_000 });

test("a broker uploads 5,000 candidates with 200 bad rows and 100 doubles, adds the good ones, and mends the rest", async ({
  page,
  as,
  accessible,
  letterTo,
}, info) => {
  test.setTimeout(420_000);
  const run = `J${info.project.name.length}${Date.now().toString().slice(-6)}`;
  const rows = crowd(run, 5_000, 200, 100);
  await as("Priya Nair");
  await page.goto("/brokerage/candidates/upload");
  await accessible();

  await upload(page, fileOf(rows));
  await heading(page, "4,700 of 5,000 rows can be added");
  for (const said of ["4,700 new candidates", "100 likely doubles", "200 rows to mend"])
    await expect(page.getByRole("listitem").filter({ hasText: said }).first()).toBeVisible();
  const found = page.getByRole("region", { name: "Rows to mend (200)" });
  await expect(found.getByRole("table").getByRole("row")).toHaveCount(26);
  await expect(found).toContainText("Leyton");
  await expect(found).toContainText("first half of a London postcode");
  await accessible();
  await page.getByRole("link", { name: "Page 8" }).click();
  await expect(page.getByRole("region", { name: "Rows to mend (200)" }).getByRole("row")).toHaveCount(26);

  await page.getByRole("link", { name: "Likely doubles (100)" }).click();
  await expect(page.getByText("the same email address").first()).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: /All: add anyway/ }).click();
  await expect(page.getByRole("alert")).toContainText("100 likely doubles");
  await heading(page, "4,800 of 5,000 rows can be added");
  await page.getByRole("button", { name: /All: skip this row/ }).click();
  await heading(page, "4,700 of 5,000 rows can be added");
  await page.getByLabel("What to do with line 4902").selectOption("add");
  await page.getByLabel("What to do with line 4903").selectOption("update");
  await page.getByRole("button", { name: "Save these choices" }).click();
  await heading(page, "4,702 of 5,000 rows can be added");
  await accessible();

  await page.getByRole("button", { name: "Add 4,701 candidates" }).click();
  await heading(page, "Your candidates are added");
  await expect(page.getByText("4,701 candidates were added")).toBeVisible();
  await expect(page.getByText("98 likely doubles were left out")).toBeVisible();
  await accessible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the rows to mend" }).click(),
  ]);
  const left: Row[] = parse(readFileSync(await download.path()), { columns: true, bom: true });
  expect(left).toHaveLength(200);
  expect(left[0]?.["What to change"]).toContain("London postcode");
  await upload(page, fileOf(left.map((row) => ({ ...row, outcode: "E10" }))));
  await heading(page, "200 of 200 rows can be added");
  await page.getByLabel("Mine").check();
  await page.getByRole("button", { name: "Add 200 candidates" }).click();
  await heading(page, "Your candidates are added");

  await upload(page, fileOf(rows.slice(0, 500)));
  await heading(page, /of 500 rows can be added/);
  await expect(page.getByRole("listitem").filter({ hasText: "0 new candidates" })).toBeVisible();
  await page.getByRole("button", { name: "Throw the file away" }).click();
  await expect(page.getByRole("alert")).toContainText("The file is thrown away");
  await letterTo("priya.nair@demo.example", /upload FDC-\w+ is done/);
});

test("files that are no list of candidates are refused beside the field, in words", async ({
  page,
  as,
  accessible,
}) => {
  await as("Priya Nair");
  const bad: [string, Buffer, RegExp][] = [
    ["notes.csv", Buffer.from("dog,age\nRex,3\n"), /no list of candidates/],
    ["caseload.xlsx", Buffer.from("PK\u0003\u0004 and so on"), /This is a workbook/],
    ["short.csv", Buffer.from("reference,name\nA,B\n"), /Add a column named email/],
    ["large.csv", Buffer.alloc(11 * 1024 * 1024, 97), /11\.0 MB/],
  ];
  for (const [name, buffer, words] of bad) {
    await upload(page, { name, mimeType: "text/csv", buffer });
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page).toHaveTitle(/^Error: /);
  }
  await accessible();
});

test("an employer is told that uploading candidates is not theirs", async ({ page, as }) => {
  await as("Maya Osei");
  expect((await page.goto("/brokerage/candidates/upload"))?.status()).toBe(403);
});
