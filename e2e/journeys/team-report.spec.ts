import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures";

test("a manager reads how far the team's residents come and takes the figures along", async ({
  page,
  as,
  accessible,
}) => {
  await as("Sam Taylor");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Reports" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How the team does");
  const way = page.getByRole("table", { name: /^From match to lasting work/ });
  await expect(way.getByRole("rowheader")).toHaveText([
    "Shortlisted",
    "Consent asked",
    "Put forward",
    "Interview",
    "Offered",
    "Started",
    "In work at 13 weeks",
    "In work at 26 weeks",
  ]);
  await accessible();

  const reached = await way
    .getByRole("row", { name: /^Put forward/ })
    .getByRole("cell")
    .first()
    .textContent();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "From match to lasting work as a spreadsheet (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^flow-.*\.csv$/);
  expect(await readFile(await file.path(), "utf8")).toContain(`Put forward,${reached},`);

  await page.getByLabel("When").selectOption("The last month");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/period=1/);
  await expect(page.getByRole("table", { name: /^Caseloads now/ })).toContainText("Sam Taylor");
});

test("an operator reads the same of all of London, without brokers, employers or small counts", async ({
  page,
  as,
  accessible,
}) => {
  await as("Alex Moreno");
  await page.goto("/report");
  await expect(page.getByText(/any count from one to four is hidden/)).toBeVisible();
  await expect(page.getByRole("table", { name: /^By borough/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /^By (broker|employer)/ })).toHaveCount(0);
  const cells = await page.getByRole("table").getByRole("cell").allInnerTexts();
  expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
  await accessible();
});

test("an employer has no such page", async ({ page, as }) => {
  await as("Maya Osei");
  const answer = await page.goto("/report");
  expect(answer?.status()).toBe(403);
});
