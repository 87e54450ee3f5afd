import { expect, test } from "../fixtures";

test("an employer finds guidance by topic and by search, and reads it", async ({ page, accessible }) => {
  await page.goto("/guidance");
  await accessible();
  await page.getByLabel(/Search/).fill("adjustments");
  await page.getByRole("button", { name: /Search|Find/ }).click();
  await page
    .getByRole("link", { name: /Access to Work/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Access to Work");
  await accessible();
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
  await accessible();
});
