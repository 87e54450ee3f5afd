import { expect, test } from "../fixtures";
import { fillDate } from "../steps";

const summer = (day: string) => ({ day, month: "6", year: String(new Date().getUTCFullYear() + 1) });

test("an employer offers work experience, the hub accepts it, records the school and dates, and the employer is told", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const title = `A day among pans ${info.project.name.length}-${Date.now()}`;
  await as("Maya Osei");
  await page.getByRole("link", { name: "Offer work experience" }).first().click();
  await accessible();
  await page.getByLabel("Name of the placement").fill(title);
  await page
    .getByLabel("What will pupils do?")
    .fill("Help to cook lunch for forty, and see how a kitchen is run.");
  await page.getByLabel(/On site|At the site/).check();
  await page.getByLabel("Year 10").check();
  await page.getByLabel("How many pupils can you take?").fill("4");
  await page.getByLabel("How many half-days does each pupil get?").fill("2");
  await page.getByLabel("How accessible is it?").fill("Step-free throughout.");
  await page.getByLabel("Who looks after pupils, and how?").fill("Our head cook stays with them all day.");
  await page.getByLabel(/liability insurance/).check();
  await page.getByLabel(/risk assessment/).check();
  await page.getByRole("group", { name: "Contact on the day" }).getByLabel("Name").fill("Maya Osei");
  await page
    .getByRole("group", { name: "Contact on the day" })
    .getByLabel("Email address")
    .fill("maya.osei@demo.example");
  await page.getByRole("button", { name: "Save and check" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your offer");
  await expect(page.getByText(title)).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: /Send (it|the offer)? ?to/i }).click();
  await expect(page.getByText(/WE-\d+/).first()).toBeVisible();
  const offer = page.url().replace(/\?.*/, "");

  await as("Tom Whitfield");
  const elsewhere = await page.goto(offer.replace("/employer/placements/", "/hub/offers/"));
  expect(elsewhere?.status(), "another hub does not see it").toBe(404);

  await as("Grace Adeyemi");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await accessible();
  await page.getByRole("button", { name: /Accept/ }).click();
  await expect(page.getByText(/You accepted WE-\d+/)).toBeVisible();
  await page.getByRole("link", { name: "Record a school and dates" }).click();
  await accessible();
  await page.getByLabel("School or college").fill("Lammas Road School");
  await page.getByRole("radio", { name: "Year 10" }).check();
  await page.getByLabel("Number of pupils").fill("9");
  await fillDate(page, "First day", summer("8"));
  await fillDate(page, "Last day", summer("8"));
  await page.getByRole("button", { name: "Record and tell the employer" }).click();
  await expect(page.getByRole("alert")).toContainText(/4|pupils/);
  await expect(page.getByLabel("School or college")).toHaveValue("Lammas Road School");
  await page.getByLabel("Number of pupils").fill("4");
  await page.getByRole("button", { name: "Record and tell the employer" }).click();
  await expect(page.getByText("The school and dates are recorded")).toBeVisible();

  await letterTo("maya.osei@demo.example", new RegExp(`${title}|placement|work experience`, "i"));
  await as("Maya Osei");
  await page.goto(offer);
  await expect(page.getByText("Lammas Road School").first()).toBeVisible();
  await accessible();
});
