import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** The record of one of Waltham Forest's residents: another one in each project, which run at the same time. */
async function openResident(page: Page, javaScriptEnabled: boolean | undefined) {
  await page.goto("/brokerage/candidates");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^WF-\d+/ })
    .nth(javaScriptEnabled === false ? 1 : 0)
    .click();
  await expect(page).toHaveURL(/\/brokerage\/candidates\/[\da-f-]{36}$/);
}

test("a broker records what a resident answers and skips, changes it, and removes it when asked", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}) => {
  await as("Sam Taylor");
  await openResident(page, javaScriptEnabled);
  await page.getByRole("link", { name: /^Equality monitoring/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Equality monitoring");
  await accessible();
  await page.getByText("The law that lets you ask").click();
  await expect(page.getByText(/section 149 of the Equality Act 2010/)).toBeVisible();
  // Whatever the demo has of them goes first.
  const remove = page.getByRole("button", { name: /^Remove the answers/ });
  if (await remove.isVisible()) await remove.click();

  const question = (words: RegExp) => page.getByRole("group", { name: words });
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await question(/sex/).getByLabel("Female").check();
  await question(/ethnic group/)
    .getByLabel("Prefer not to say")
    .check();
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByRole("alert")).toContainText("saved and sealed");
  await expect(question(/sex/).getByLabel("Female")).toBeChecked();
  // Two were left alone: that is a way to skip them.
  for (const words of [/How old/, /ethnic group/, /impairment/])
    await expect(question(words).getByLabel("Prefer not to say")).toBeChecked();
  await accessible();

  await question(/How old/)
    .getByLabel("50 to 64")
    .check();
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(question(/How old/).getByLabel("50 to 64")).toBeChecked();

  await remove.click();
  await expect(page.getByRole("alert")).toContainText("The answers are removed");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("an operator compares groups over three months, and downloads just what the page shows", async ({
  page,
  as,
  accessible,
}) => {
  await as("Alex Moreno");
  await page.getByRole("link", { name: "Fairness" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fairness");
  await accessible();
  for (const name of ["Sex", "Age", "Ethnic group", "Disability"])
    await expect(
      page.getByRole("table", { name: new RegExp(`^${name}: residents at each step`) }),
    ).toBeVisible();
  await expect(page.getByText("not shown").first()).toBeVisible();

  const months = page.getByLabel("Three months");
  const [, before = ""] = await months.getByRole("option").allInnerTexts();
  await months.selectOption({ label: before });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("table", { name: new RegExp(`^Sex: .*${before}`) })).toBeVisible();

  const file = await page.request.get(
    (await page.getByRole("link", { name: "figures as CSV" }).getAttribute("href")) ?? "",
  );
  expect(file.headers()["content-type"]).toContain("text/csv");
  const lines = (await file.text()).trim().split("\n").slice(1);
  const female = lines.find((line) => /,Sex,Female,Looking,/.test(line))?.split(",")[5] ?? "";
  const row = page.getByRole("table", { name: /^Sex/ }).getByRole("row", { name: /^Female/ });
  await expect(row.getByRole("cell").first()).toHaveText(Number(female).toLocaleString("en-GB"));
  for (const line of lines) expect(line).not.toMatch(/,[1-4],[\d.]*$/);

  await page.goto("/operator/audit?action=fairness.read");
  await expect(page.getByRole("row", { name: /Alex Moreno/ }).first()).toBeVisible();
});

test("nobody else reads the report or a resident's answers", async ({ page, as, javaScriptEnabled }) => {
  test.slow();
  const statusOf = async (address: string) => (await page.goto(address))?.status();
  await as("Sam Taylor");
  await openResident(page, javaScriptEnabled);
  const answers = `${new URL(page.url()).pathname}/equality`;
  expect(await statusOf(answers)).toBe(200);
  expect(await statusOf("/operator/fairness")).toBe(403);
  await as("Priya Nair");
  expect(await statusOf(answers)).toBe(404);
  for (const who of ["Maya Osei", "Helen Marsh", "Joanna Pike"]) {
    await as(who);
    expect(await statusOf(answers)).toBe(403);
    expect(await statusOf("/operator/fairness")).toBe(403);
    expect((await page.request.get("/operator/fairness.csv")).status()).toBe(403);
  }
  await as("Alex Moreno");
  expect(await statusOf(answers)).toBe(403);
});
