import { expect, type Page } from "@playwright/test";

type LetterTo = (address: string, subject: RegExp) => Promise<Page>;
export type Accessible = () => Promise<void>;

/** Fills in the three boxes of a date. */
export async function fillDate(
  page: Page,
  legend: string | RegExp,
  date: { day: string; month: string; year: string },
) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(date.day);
  await group.getByLabel("Month").fill(date.month);
  await group.getByLabel("Year").fill(date.year);
}

/** From the front page to being signed in, by the link in a letter. */
export async function signInByLink(given: {
  page: Page;
  letterTo: LetterTo;
  email: string;
  accessible: Accessible;
}) {
  const { page, letterTo, email, accessible } = given;
  await page.goto("/");
  await accessible();
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await accessible();
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We sent you a link");
  await accessible();
  await letterTo(email, /sign in/i);
  await page
    .getByRole("link", { name: /sign-in\/link/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Registers an employer with one site in Hackney. */
export async function registerCafe(
  page: Page,
  { name, accessible }: { name: string; accessible: Accessible },
) {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Register/);
  await accessible();
  await page.getByLabel("Your name").fill("Ann Whitby");
  await page.getByLabel("Organisation’s name").fill(name);
  await page.getByLabel("Sector").selectOption({ label: "Hospitality" });
  await page.getByLabel(/1 to 9|Fewer than 10/).check();
  await page.getByLabel("Postcode").fill("e8 3ph");
  await page.getByRole("button", { name: "Register" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toHaveText(/Register/);
  // Other journeys register cafés too: one of a like name may be there, and this is another.
  if ((await heading.textContent()) === "Is this you?") {
    await accessible();
    await page.getByRole("button", { name: "No, register a new one" }).click();
  }
}

export const saveAndContinue = (page: Page) =>
  page.getByRole("button", { name: "Save and continue" }).click();

/** Waits for one of a vacancy's short pages, and checks it. */
export async function onPage(page: Page, name: string | RegExp, accessible: Accessible = async () => {}) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await accessible();
}
