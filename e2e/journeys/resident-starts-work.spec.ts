import type { Page } from "@playwright/test";
import { addCandidate } from "../candidate-steps";
import { expect, test } from "../fixtures";
import { fillDate } from "../steps";
import { fillVacancy } from "../vacancy-steps";

/** The figure on the hospitality board's card of people who started, this month. */
const STARTS = /(\d+)\s*people started work/;

const starts = async (page: Page) =>
  // biome-ignore lint/performance/useDomNodeTextContent: the figure and its words are apart only in the layout
  Number(STARTS.exec(await page.getByRole("main").innerText())?.[1]);

test("a vacancy reaches a resident, who says yes, is interviewed and starts, and the board's figure moves", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const mark = `${info.project.name.length}${Date.now() % 1_000_000}`;
  const title = `Lunch kitchen assistant ${mark}`;
  const email = `dee.${mark}@resident.example`;
  const reference = `E2E-${mark}`;

  await as("Helen Marsh");
  const before = await starts(page);
  expect(before).toBeGreaterThan(0);

  await as("Maya Osei");
  await fillVacancy(page, { title, occupation: "Kitchen assistant" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();

  await as("Sam Taylor");
  await addCandidate(page, {
    name: "Dee Okafor",
    reference,
    email,
    skills: "Customer service\nLevel 2 food hygene\nWhittling spoons",
  });
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect(
    page.getByText(/Whittling spoons/).first(),
    "an unknown skill is kept and shown",
  ).toBeVisible();
  await accessible();

  await page.goto("/brokerage");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(page.getByText(/available residents suit it/)).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: `Ask consent of ${reference}` }).click();
  await accessible();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();
  await accessible();
  const referral = page.url().replace(/\?.*/, "");

  await letterTo(email, /Lea Bridge Canteen|tell/i);
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /\/consent\/[^/]+$/ })
    .first();
  const consent = (await link.getAttribute("href")) ?? "";
  await page.goto("/demo");
  await page.context().clearCookies();
  await page.goto(new URL(consent).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lea Bridge Canteen");
  await accessible();
  await page.getByRole("button", { name: "Yes, tell them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You said yes");
  await accessible();
  await page.goBack();
  await page.goto(new URL(consent).pathname);
  await expect(page.getByRole("heading", { level: 1 }), "a second visit says what was said").toContainText(
    "You said yes",
  );

  await letterTo("sam.taylor@demo.example", new RegExp(`${reference}|yes`, "i"));
  await letterTo("maya.osei@demo.example", new RegExp(title));
  const toReferral = page.getByRole("main").getByRole("link", { name: /\/employer\/referrals\// });
  const received = new URL((await toReferral.first().getAttribute("href")) ?? "").pathname;
  await as("Maya Osei");
  await page.goto(received);
  await expect(page.getByText("Okafor"), "the last name was not agreed to").toHaveCount(0);
  await accessible();
  await page.getByRole("link", { name: "Invite to an interview" }).click();
  await accessible();
  await page.getByText("The time is agreed another way").click();
  await page.getByRole("button", { name: "Record the invitation only" }).click();
  await page.getByRole("link", { name: "Offer the job" }).click();
  await accessible();
  await page.getByRole("button", { name: /^Tell / }).click();
  await page.getByRole("link", { name: "They have started" }).click();
  await accessible();
  const now = new Date();
  await fillDate(page, /Which day did they start/, {
    day: String(now.getDate()),
    month: String(now.getMonth() + 1),
    year: String(now.getFullYear()),
  });
  await page.getByRole("button", { name: /^Tell / }).click();
  await expect(page.getByText(/We have recorded it/)).toBeVisible();

  await as("Sam Taylor");
  await page.goto(referral);
  await expect(page.getByText(/Started/).first()).toBeVisible();
  await accessible();

  // The employer has said so; the resident is asked the same, by one question that needs no account.
  await letterTo(email, /Have you started work at Lea Bridge Canteen/);
  const answer = page.getByRole("main").getByRole("link", { name: /answer=yes/ });
  const asked = new URL((await answer.first().getAttribute("href")) ?? "");
  await page.context().clearCookies();
  await page.goto(asked.pathname + asked.search);
  await expect(page.getByLabel("Yes, I have started")).toBeChecked();
  await accessible();
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await accessible();
  await as("Sam Taylor");
  await page.goto(`${referral}/outcomes`);
  await expect(page.getByText("Both say yes")).toBeVisible();
  await accessible();
  await as("Helen Marsh");
  await expect(page.getByRole("main")).toContainText(STARTS);
  expect(await starts(page), "others may have started meanwhile").toBeGreaterThan(before);
});

test("a link that leads nowhere says so and shows nothing", async ({ page, accessible }) => {
  const answer = await page.goto("/consent/not-a-link-that-was-ever-sent-to-anybody-1234567890");
  expect([404, 410]).toContain(answer?.status());
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await accessible();
});
