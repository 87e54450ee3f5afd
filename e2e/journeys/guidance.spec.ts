import { expect, test } from "../fixtures";
import { startVacancy } from "../vacancy-steps";

test("an employer finds guidance by topic and by search, and reads it", async ({ page, accessible }) => {
  await page.goto("/guidance");
  await accessible();
  await page.getByLabel(/Search/).fill("dissabled");
  await page.getByRole("button", { name: /Search|Find/ }).click();
  await accessible();
  await page
    .getByRole("link", { name: /Access to Work/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Access to Work");
  await accessible();
  await page.getByRole("link", { name: "All guidance" }).click();
  await page.getByRole("link", { name: "Checks, records and data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Checks, records and data");
  await accessible();
  await page.getByRole("link", { name: "Criminal records and “ban the box”" }).click();
  await expect(page.getByRole("heading", { name: "What the law asks" })).toBeVisible();
  await page.getByRole("navigation", { name: "Related" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "What to do this week" })).toBeVisible();
});

test("a search that no guide answers says so, and leads back to all of them", async ({
  page,
  accessible,
}) => {
  await page.goto("/guidance?q=zebra+submarine");
  await expect(page.getByText("No guide answers that")).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "See every guide" }).click();
  await expect(page.getByRole("heading", { name: "Where to begin" })).toBeVisible();
});

test("a reader says that a guide was of no use and what was missing, and the operator reads it", async ({
  page,
  as,
  accessible,
}, { project }) => {
  const words = `How long does a refugee wait for a share code? (${project.name})`;
  await page.goto("/guidance/refugees-and-right-to-work-checks");
  await page.getByRole("button", { name: /^No/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await accessible();

  await page.getByLabel(/What was missing/).fill("a".repeat(501));
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("500 characters or fewer");
  await expect(page.getByLabel(/What was missing/)).toHaveValue("a".repeat(501));
  await accessible();

  await page.getByLabel(/What was missing/).fill(words);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { name: "Thank you for your answer" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Yes/ })).toBeHidden();
  await accessible();

  await as("Alex Moreno");
  await page.goto("/operator");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Guide answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Guidance, as readers find it");
  await expect(page.getByRole("row", { name: /Refugees and right-to-work checks/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Latest words" })).toContainText(words);
  await accessible();
});

test("guides stand beside the questions that they help with", async ({ page, as, accessible }) => {
  await as("Maya Osei");
  await page.goto("/employer/vacancies/new");
  await expect(page.getByRole("link", { name: "Apprenticeships and SWAPs" })).toBeVisible();
  await startVacancy(page, "Guided cook");
  await page.getByRole("link", { name: "Pay and hours" }).click();
  await expect(page.getByRole("link", { name: "Carers and parents at work" })).toBeVisible();
  await page.getByRole("link", { name: "All its pages" }).click();
  await page.getByRole("link", { name: "How inclusive it is" }).click();
  await expect(page.getByRole("link", { name: "Guarantee an interview" })).toBeVisible();
  await page.goto("/employer/placements/new");
  await accessible();
  await page.getByRole("link", { name: "Host work experience safely" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Host work experience safely");
});

test("an advert's words are checked without an account, and the words are kept", async ({
  page,
  accessible,
}) => {
  await page.goto("/advert-check");
  await page.getByLabel(/title/i).fill("Rockstar sales ninja");
  const words = "We want a young and dynamic rockstar, a native English speaker with their own laptop.";
  await page
    .getByLabel(/advert|work like|words/i)
    .last()
    .fill(words);
  await page.getByRole("button", { name: /Check/ }).click();
  await expect(page.getByText(/native/).first()).toBeVisible();
  await expect(page.getByText(/rockstar/i).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "English for the job, and no more" })).toBeVisible();
  await accessible();
});
