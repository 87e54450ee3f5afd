import { expect, test } from "../fixtures";

test("a Jobcentre adviser says whom they mean to ring and why, and sees at once that the borough has it in hand", async ({
  page,
  as,
  accessible,
}) => {
  await as("Joanna Pike");
  await accessible();
  await page.getByLabel("Name of the employer").fill("Lea Bridge Canteen");
  await page.getByRole("button", { name: /Search|Find/ }).click();
  await page
    .getByRole("link", { name: /Lea Bridge Canteen/ })
    .first()
    .click();
  await accessible();
  await page.getByLabel("Why do you want to contact them?").fill("Two people on my list live next door.");
  await page.getByRole("button", { name: /Send my reason|Tell everyone/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Waltham Forest/);
  await accessible();
});

test("an employer can't see who approaches whom", async ({ page, as }) => {
  await as("Maya Osei");
  const answer = await page.goto("/partner");
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not for your role");
});
