import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "../fixtures";
import { somebodyInWork } from "../in-work";
import { runJob } from "../run-job";

/** Somebody of Sam's in work for 13 weeks today, of whom both sides are asked now. */
async function thirteenWeeks(info: TestInfo, what: string) {
  const mark = `${what}${info.project.name.length}${Date.now() % 1_000_000}`;
  const email = `dee.${mark.toLowerCase()}@resident.example`;
  const { referralId, number } = await somebodyInWork({
    broker: "Sam Taylor",
    reference: `OC-${mark}`,
    email,
    weeks: 13,
  });
  await runJob("outcomes.ask");
  return {
    email,
    outcomes: `/brokerage/referrals/${referralId}/outcomes`,
    referralId,
    reference: `R-${number}`,
  };
}

/** Follows one of the two answers in the letter that is open, as somebody who has no account. */
async function follow(page: Page, answer: "yes" | "no") {
  const link = page.getByRole("main").getByRole("link", { name: new RegExp(`answer=${answer}`) });
  const to = new URL((await link.first().getAttribute("href")) ?? "");
  await page.context().clearCookies();
  await page.goto(to.pathname + to.search);
}

test("an employer says no and a resident yes to 13 weeks; the broker settles it and both answers stay", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const { email, outcomes, referralId, reference } = await thirteenWeeks(info, "D");

  await letterTo(email, /Are you still working at Lea Bridge Canteen/);
  await follow(page, "yes");
  await expect(page.getByLabel("Yes, I still work there")).toBeChecked();
  await accessible();
  await page.getByLabel(/How many hours a week/).fill("a lot");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /between 1 and 80/ })).toBeVisible();
  await expect(page.getByLabel(/How many hours a week/), "what was typed is kept").toHaveValue("a lot");
  await accessible();
  await page.getByLabel(/How many hours a week/).fill("30");
  await page.getByLabel(/What are you paid/).fill("14.10");
  await page.getByLabel("Help with the cost of travel").check();
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await accessible();
  await page.reload();
  await expect(page.getByText("Yes, I still work there"), "a second visit says what was said").toBeVisible();

  await as("Maya Osei");
  await page.goto(`/employer/referrals/${referralId}`);
  await expect(
    page.getByRole("heading", { name: "Is Dee still working at Lea Bridge Canteen?" }),
  ).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: /^Answer about/ }).click();
  await accessible();
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Choose yes or no" })).toBeVisible();
  await page.getByLabel("No, they have left").check();
  await page.getByLabel(/Why did it end/).selectOption({ label: "The hours or shifts did not suit" });
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText(/Your answer is recorded/)).toBeVisible();
  await expect(page.getByText("14.10"), "nothing of the resident's answer").toHaveCount(0);
  await accessible();

  await as("Sam Taylor");
  await page.goto(outcomes);
  await expect(page.getByText("Answers differ")).toBeVisible();
  await expect(page.getByText("No, has left")).toBeVisible();
  await expect(page.getByText("Yes, still there")).toBeVisible();
  await expect(page.getByText(/£14\.10 an hour, .+ London Living Wage/)).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: /^Record support offered/ }).click();
  await accessible();
  await page.getByLabel("A change of hours or shifts").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The support you offered is on record", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: /^Settle the difference/ }).click();
  await accessible();
  await page.getByRole("button", { name: "Settle it" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Say how you know" })).toBeVisible();
  await page.getByLabel("Yes, still there").check();
  await page.getByLabel("How do you know?").fill("Rang both: the manager had mixed up two people.");
  await page.getByRole("button", { name: "Settle it" }).click();
  await expect(page.getByText(`You have settled it: ${reference}`)).toBeVisible();
  await expect(page.getByText(/is at “in work after 13 weeks”/)).toBeVisible();
  await expect(page.getByText("No, has left"), "the employer's answer stays").toBeVisible();
  await expect(page.getByText(/Rang both/)).toBeVisible();
  await accessible();
});

test("both sides say yes to 13 weeks, one of them by their broker, and it is sustained", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const { outcomes, referralId, reference } = await thirteenWeeks(info, "S");
  await as("Maya Osei");
  await page.goto(`/employer/referrals/${referralId}`);
  await page.getByRole("link", { name: /^Answer about/ }).click();
  await page.getByLabel("Yes, they still work here").check();
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText(/Your answer is recorded/)).toBeVisible();

  await as("Sam Taylor");
  await page.goto(outcomes);
  await expect(page.getByText("Waiting for an answer")).toBeVisible();
  await page.getByRole("link", { name: /^Note what they told you/ }).click();
  await accessible();
  await page.getByLabel("Yes, they still work there").check();
  await page.getByLabel(/How they told you/).fill("They told me by phone.");
  await page.getByRole("button", { name: "Note their answer" }).click();
  await expect(page.getByText(`Their answer is noted: ${reference}`)).toBeVisible();
  await expect(page.getByText(/is at “in work after 13 weeks”/)).toBeVisible();
  await expect(page.getByText("Both say yes").first()).toBeVisible();
  await accessible();
});

test("a question's link that leads nowhere says so and shows nothing", async ({ page, accessible }) => {
  const answer = await page.goto("/work/never-sent-to-anybody");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText(/This link does not open anything/)).toBeVisible();
  await accessible();
});
