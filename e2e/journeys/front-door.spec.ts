import { expect, test } from "../fixtures";

test("an employer says once what it needs; it becomes a vacancy, an offer and a plan, each on its way", async ({
  page,
  as,
  accessible,
  letterTo,
}) => {
  await as("Maya Osei");
  await page.goto("/");
  await accessible();
  await page.getByRole("link", { name: "All of these" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you need?");
  await accessible();

  await page.getByRole("button", { name: "Split it and go on" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Enter the job title");
  await expect(summary).toContainText("Enter what pupils could do with you");
  await expect(page.getByLabel("Someone to hire")).toBeChecked();

  const job = `Night baker ${Date.now()}`;
  await page.getByLabel("Job titles").fill(job);
  await page.getByLabel("What could pupils do with you?").fill("A week in our kitchen");
  await page.getByLabel("How many pupils at a time?").fill("two");
  const [site] = await page
    .getByRole("group", { name: "Which sites is it for?" })
    .getByRole("checkbox")
    .all();
  await site?.check();
  await page.getByRole("button", { name: "Split it and go on" }).click();
  await expect(summary).toContainText("as a whole number from 1 to 50");
  await expect(page.getByLabel("Job titles")).toHaveValue(job);

  await page.getByLabel("How many pupils at a time?").fill("2");
  await page.getByRole("button", { name: "Split it and go on" }).click();
  await expect(page.getByText(/Your reference is FDA-\d+/)).toBeVisible();
  const became = page.getByRole("list", { name: "What your ask became" });
  await expect(became.getByRole("link", { name: new RegExp(`${job}, FD-\\d+`) })).toBeVisible();
  await expect(became.getByRole("link", { name: /A week in our kitchen, WE-\d+/ })).toBeVisible();
  await expect(became.getByText("Local London Careers Hub finds the school")).toBeVisible();
  await expect(became.getByRole("link", { name: "Your inclusive practice plan" })).toBeVisible();
  await accessible();
  const ask = page.url();
  await letterTo("maya.osei@demo.example", /FDA-\d+: what your ask became/);
  await expect(page.getByText(job)).toBeVisible();

  await page.goto(ask);
  await became.getByRole("link", { name: new RegExp(job) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await accessible();

  await as("Daniel Reyes");
  const elsewhere = await page.goto(ask);
  expect(elsewhere?.status(), "another employer does not see it").toBe(404);
});
