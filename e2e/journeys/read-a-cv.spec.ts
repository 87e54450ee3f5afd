import type { Page } from "@playwright/test";
import { bombOf, docxOf, pdfOf, picturePdf, program } from "~/domain/candidates/cv/test/files";
import { expect, test } from "../fixtures";
import { ownCandidate } from "../own-candidate";

type Cv = { name: string; mimeType: string; buffer: Buffer };
const cv = (name: string, buffer: Buffer): Cv => ({ name, mimeType: "application/octet-stream", buffer });

/** The page that takes a CV of somebody of this journey's own. @returns the address of their record */
async function openCv(page: Page) {
  const record = await ownCandidate(page);
  await page.goto(`${record}/cv`);
  return record;
}

async function give(page: Page, file: Cv) {
  await page.getByLabel(/^CV/).setInputFiles(file);
  await page.getByRole("button", { name: "Read it" }).click();
}

const heading = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(words, { timeout: 45_000 });

test("a broker gives a CV, ticks what is true, and only that joins the record", async ({
  page,
  as,
  accessible,
}) => {
  test.slow();
  await as("Sam Taylor");
  const record = await openCv(page);
  await accessible();
  const said = ["Ada Example", "Florist at a market stall", "Flower arranging", "SIA licence and CSCS card"];
  await give(page, cv("cv.pdf", pdfOf(said)));
  await heading(page, /^The CV suggests/);
  await accessible();
  await page.getByRole("button", { name: "Add what is ticked" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick what is true of them");
  await accessible();
  await page
    .getByRole("group", { name: "Licences and qualifications" })
    .getByRole("checkbox")
    .first()
    .check();
  await page.getByRole("button", { name: "Add what is ticked" }).click();
  await expect(page.getByRole("alert")).toContainText("1 thing is added");
  await accessible();
  await page.goto(`${record}/cv/confirmation`);
  await heading(page, "Read a CV");
});

test("a CV may be pasted, and what it suggests put away", async ({ page, as, accessible }) => {
  await as("Sam Taylor");
  await openCv(page);
  await page.getByLabel(/paste its text/).fill("I was a florist for three years, and a beekeeper.");
  await page.getByRole("button", { name: "Read it" }).click();
  await heading(page, /^The CV suggests/);
  await page.getByRole("button", { name: /forget the CV/i }).click();
  await expect(page.getByRole("alert")).toContainText("The CV is thrown away");
  await accessible();
});

test("each CV that can't be read says why and what to do, and the page stays whole", async ({
  page,
  as,
  accessible,
}) => {
  test.slow();
  await as("Sam Taylor");
  await openCv(page);
  const outcomes: [Cv, RegExp][] = [
    [cv("nothing.docx", docxOf([""])), /We found nothing in the CV/],
    [cv("picture.pdf", picturePdf()), /picture of a page/],
    [cv("bomb.docx", bombOf(100)), /far too large inside/],
    [cv("broken.docx", docxOf(["Chef"]).subarray(0, 300)), /damaged/],
  ];
  for (const [file, words] of outcomes) {
    await give(page, file);
    await expect(page.getByRole("main")).toContainText(words, { timeout: 45_000 });
    await heading(page, "Read a CV");
    await accessible();
  }
});

test("a CV of 6 MB and a program in disguise are refused beside the field", async ({
  page,
  as,
  accessible,
}) => {
  await as("Sam Taylor");
  await openCv(page);
  const refused: [Cv, RegExp][] = [
    [cv("large.pdf", Buffer.concat([pdfOf(["Chef"]), Buffer.alloc(6 * 1024 * 1024)])), /we read up to 5 MB/],
    [cv("cv.pdf", program()), /whatever its name says/],
    [cv("empty.txt", Buffer.alloc(0)), /something in it/],
  ];
  for (const [file, words] of refused) {
    await give(page, file);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page).toHaveTitle(/^Error: /);
  }
  await accessible();
});
