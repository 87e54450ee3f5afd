import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { fillDate } from "../steps";

const year = String(new Date().getUTCFullYear() + 1);
const summer = (day: string) => ({ day, month: "6", year });
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();
const heading = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(words);

/** From the home page through the eight short pages to the check. */
async function fillOffer(page: Page, title: string, accessible: () => Promise<void>) {
  await page.getByRole("link", { name: "Offer work experience" }).first().click();
  await heading(page, "What pupils do and learn");
  await next(page);
  await expect(page.getByRole("alert")).toContainText("Enter a name for the placement");
  await accessible();
  await page.getByLabel("Name of the placement").fill(title);
  await page
    .getByLabel("What do pupils do?")
    .fill("Help to cook lunch for forty, and see how a kitchen runs.");
  await page.getByLabel("What do they learn?").fill("How a team keeps to time.");
  await next(page);
  await heading(page, "When pupils can come");
  await page.getByLabel("Any days between two dates").check();
  await fillDate(page, "Earliest date", summer("1"));
  await fillDate(page, "Latest date", summer("30"));
  await page.getByLabel("How many half-days does each pupil get?").fill("2");
  await page.getByLabel("Whole days").check();
  await accessible();
  await next(page);
  await heading(page, "Who can come, and how many");
  await page.getByLabel("How many pupils can you take?").fill("4");
  await page.getByLabel("Year 10").check();
  await accessible();
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByText(/Saved. Its reference is WE-\d+/)).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Continue" }).click();
  await heading(page, "Where and how");
  const sites = page.getByRole("group", { name: "At which site?" }).getByRole("radio");
  await sites.first().check();
  await page.getByLabel("On site", { exact: true }).check();
  await page
    .getByRole("group", { name: /neighbouring hub/ })
    .getByLabel("Yes")
    .check();
  await accessible();
  await next(page);
  await expect(page.getByRole("link", { name: "Welcome young people with SEND" })).toBeVisible();
  await page.getByLabel("How accessible is it?").fill("Step-free throughout.");
  await accessible();
  await next(page);
  await page.getByLabel("Who looks after pupils, and how?").fill("Our head cook stays with them all day.");
  await accessible();
  await next(page);
  await page
    .getByRole("group", { name: /liability insurance/ })
    .getByLabel("Yes, it covers them")
    .check();
  await page
    .getByRole("group", { name: /risk assessment/ })
    .getByLabel("Yes, it covers them")
    .check();
  await accessible();
  await next(page);
  await page.getByLabel("Phone number on the day").fill("020 7946 0101");
  await accessible();
  await next(page);
  await heading(page, "Check your offer");
}

test("an employer offers work experience page by page, accepts the dates that the hub proposes, gets ready to host, and is told at each step", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const title = `A day among pans ${info.project.name.length}-${Date.now()}`;
  await as("Maya Osei");
  await fillOffer(page, title, accessible);
  await expect(page.getByText(title)).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: "Send to the hub" }).click();
  await expect(page.getByRole("alert")).toContainText(/WE-\d+.*Grace Adeyemi.*within 5 working days/s);
  const offer = page.url().replace(/\?.*/, "");
  const atHub = offer.replace("/employer/placements/", "/hub/offers/");
  await letterTo("maya.osei@demo.example", /Your offer is with the Careers Hub/);

  await as("Tom Whitfield");
  const elsewhere = await page.goto(atHub);
  expect(elsewhere?.status(), "another hub does not see it").toBe(404);

  await as("Grace Adeyemi");
  await page.goto(atHub);
  await accessible();
  await page.getByRole("button", { name: /Accept/ }).click();
  await expect(page.getByText(/You accepted WE-\d+/)).toBeVisible();
  await page.getByRole("link", { name: "Propose dates for a school" }).click();
  await accessible();
  await page.getByLabel("School or college").fill("Lammas Road School");
  await page.getByRole("radio", { name: "Year 10" }).check();
  await page.getByLabel("Number of pupils").fill("9");
  await fillDate(page, "First day", summer("8"));
  await fillDate(page, "Last day", summer("9"));
  await page.getByRole("button", { name: "Propose to the employer" }).click();
  await expect(page.getByRole("alert")).toContainText("The offer has 4 places left");
  await expect(page.getByLabel("School or college")).toHaveValue("Lammas Road School");
  await page.getByLabel("Number of pupils").fill("4");
  await page.getByRole("button", { name: "Propose to the employer" }).click();
  await expect(page.getByText("We sent the dates to Lea Bridge Canteen")).toBeVisible();
  await accessible();

  await letterTo("maya.osei@demo.example", /do they suit you/);
  await as("Maya Osei");
  await page.goto(offer);
  await accessible();
  await page.getByRole("link", { name: /Answer the dates/ }).click();
  await accessible();
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose your answer");
  await page.getByLabel("Yes, I accept them").check();
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("heading", { name: "The dates are agreed" })).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: /Checklist for the first day/ }).click();
  await heading(page, "Lammas Road School");
  await accessible();
  const calendar = await page.request.get(
    (await page.getByRole("link", { name: "Add the dates to your calendar" }).getAttribute("href")) ?? "",
  );
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain(`DTSTART;VALUE=DATE:${year}060`);
  await letterTo("maya.osei@demo.example", /Lammas Road School is coming/);
  await letterTo("grace.adeyemi@demo.example", /Dates accepted/);
});

test("after the last day the employer answers five questions once, and the hub reads them", async ({
  page,
  as,
  accessible,
}, info) => {
  await as("Maya Osei");
  await page.goto("/employer");
  // Of the demonstration's two weeks that are over, one for each browser: how it went is said once.
  const week = info.project.name === "with JavaScript" ? "A week of school dinners" : "A week of puddings";
  await page.getByRole("link", { name: week }).first().click();
  await heading(page, week);
  const offer = page.url();
  const ask = page.getByRole("link", { name: "Say how it went" });
  if (await ask.isVisible()) {
    await ask.click();
    await page.getByRole("button", { name: "Send your answers" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter how many pupils came");
    await accessible();
    await page.getByLabel(/How many pupils came/).fill("4");
    await page.getByLabel("Most of it").check();
    await page.getByLabel("They knew what to expect").check();
    await page.getByLabel(/What went well/).fill("They cooked for forty on the last day.");
    await page
      .getByRole("group", { name: /host again/ })
      .getByLabel("Yes", { exact: true })
      .check();
    await page.getByRole("button", { name: "Send your answers" }).click();
    await expect(page.getByText("Thank you for saying how it went")).toBeVisible();
  }
  await expect(page.getByText("What Maya Osei said of how it went")).toBeVisible();
  await accessible();
  await as("Grace Adeyemi");
  await page.goto(offer.replace("/employer/placements/", "/hub/offers/"));
  await expect(page.getByText("They cooked for forty on the last day.")).toBeVisible();
  await accessible();
});

test("of two windows that edit one draft, the second is told, sees both, and loses nothing", async ({
  page,
  context,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page.goto("/employer/placements/new");
  await page.getByLabel("Name of the placement").fill("Two windows");
  await page.getByLabel("What do pupils do?").fill("Bake bread.");
  await page.getByLabel("What do they learn?").fill("Patience.");
  await next(page);
  const work = page.url().replace(/when$/, "work");
  const other = await context.newPage();
  await page.goto(work);
  await other.goto(work);
  await page.getByLabel("What do they learn?").fill("Patience and weighing.");
  await next(page);
  await heading(page, "When pupils can come");
  await other.getByLabel("What do they learn?").fill("Patience and heat.");
  await next(other);
  await expect(other.getByText("What is saved now")).toBeVisible();
  await expect(other.getByText("Patience and weighing.")).toBeVisible();
  await expect(other.getByLabel("What do they learn?")).toHaveValue("Patience and heat.");
  await next(other);
  await heading(other, "When pupils can come");
  await page.goto(work);
  await expect(page.getByLabel("What do they learn?")).toHaveValue("Patience and heat.");
  await accessible();
});
