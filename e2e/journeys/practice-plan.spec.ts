import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const today = new Date();

async function fillDate(page: Page, legend: RegExp, date: Date) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(String(date.getUTCDate()));
  await group.getByLabel("Month").fill(String(date.getUTCMonth() + 1));
  await group.getByLabel("Year").fill(String(date.getUTCFullYear()));
}

/** Gives every question of the open page one answer. */
async function answerAll(page: Page, answer: "Yes" | "No") {
  for (const question of await page.getByRole("group").all())
    await question.getByLabel(answer, { exact: true }).check();
}

test("an employer looks at its own practice, undertakes something, and sees what to do next", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}) => {
  test.slow();
  // One employer a run of this journey: a review is an employer's, and both runs share the demo.
  await as(javaScriptEnabled === false ? "Daniel Reyes" : "Maya Osei");
  await page.goto("/employer/practice");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your inclusive practice plan");
  await expect(page.getByText(/It is never ranked and never public/)).toBeVisible();
  await accessible();

  await page.getByRole("button", { name: /Begin the self-review|Look again/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What your adverts say");
  await page
    .getByRole("group", { name: /pay figure/ })
    .getByLabel("No", { exact: true })
    .check();
  await accessible();
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByRole("alert")).toContainText("Saved");
  await expect(page.getByText("1 of 20 questions are answered")).toBeVisible();

  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(
    page.getByRole("group", { name: /pay figure/ }).getByLabel("No", { exact: true }),
  ).toBeChecked();
  const titles = ["What your adverts say", "Ways in", "Interviews and checks", "Adjustments and health"];
  for (const title of titles) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await answerAll(page, title === "Ways in" ? "No" : "Yes");
    await page.getByRole("button", { name: "Save and continue" }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Starting and staying");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expect(page.getByText("Not answered yet").first()).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: "Complete the self-review" }).click();
  await expect(page.getByText("Some questions are left")).toBeVisible();
  await page.getByRole("link", { name: /your answer: Do people know their days/ }).click();
  await answerAll(page, "Yes");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: "Complete the self-review" }).click();
  await expect(page.getByRole("alert")).toContainText("Your self-review is complete");
  await expect(page.getByRole("region", { name: "Reviews by date" })).toContainText("16");
  await expect(page.getByText("Take applications by phone, and say so in the advert.")).toBeVisible();
  await accessible();

  await page.getByRole("link", { name: "Ban the box", exact: true }).click();
  await expect(page.getByRole("link", { name: /Business in the Community/ })).toBeVisible();
  await page.getByRole("button", { name: "Undertake it" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the date you aim for");
  await accessible();
  await fillDate(page, /aim to have it done/, new Date(today.getTime() + 100 * 86_400_000));
  await page.getByRole("button", { name: "Undertake it" }).click();
  await expect(page.getByRole("alert")).toContainText("Your commitment is kept");
  await page.getByRole("link", { name: "Ban the box", exact: true }).click();
  await fillDate(page, /When was it done/, today);
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter what shows that it is done");
  await page.getByLabel(/What shows it/).fill("The form without the question.");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("heading", { name: /Ban the box Done/ })).toBeVisible();
  await page.getByRole("link", { name: "Ban the box", exact: true }).click();
  await page.getByRole("link", { name: "Drop this commitment" }).click();
  await page.getByLabel("Why do you drop it?").fill("Our insurer asks for it again.");
  await page.getByRole("button", { name: "Drop it" }).click();
  await expect(page.getByText("Why it was dropped: Our insurer asks for it again.")).toBeVisible();
});

test("its lead contact’s team reads the plan, and no other team does", async ({ page, as, accessible }) => {
  await as("Sam Taylor");
  await page.goto("/partner?name=lea+bridge");
  await page.getByRole("link", { name: "Practice plan of Lea Bridge Canteen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inclusive practice plan");
  await expect(page.getByText("Level 1, Committed.")).toBeVisible();
  await accessible();
  const address = page.url();
  await as("Priya Nair");
  expect((await page.goto(address))?.status()).toBe(404);
  await as("Maya Osei");
  expect((await page.goto(address))?.status()).toBe(403);
});
