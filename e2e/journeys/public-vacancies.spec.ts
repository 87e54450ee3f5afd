import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { runJob } from "../run-job";
import { fillVacancy } from "../vacancy-steps";

const firstVacancy = (page: Page) =>
  page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first();

/** The pages of a printed document. */
const pagesOf = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

test("somebody saves a search, confirms it by the letter, changes how often and stops it in one press", async ({
  page,
  letterTo,
  request,
  accessible,
}, info) => {
  const email = `ada.${info.project.name.length}.${Date.now()}@people.example`;
  await page.goto("/vacancies?sector=hospitality");
  await page.getByRole("link", { name: "Email me new ones like these" }).click();
  await page.getByLabel("Email address").fill("ada at home");
  await page.getByRole("button", { name: "Email me new ones" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Email address")).toHaveValue("ada at home");
  await expect(page.getByLabel("Email address")).toHaveAccessibleDescription(/in the right form/);
  await expect(page.getByText("What we look for: Hospitality")).toBeVisible();
  await accessible();
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me new ones" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step");
  await accessible();

  await letterTo(email, /Confirm that you want letters/);
  await accessible();
  await page.getByRole("link", { name: /saved-searches\/confirm/ }).click();
  await expect(page.getByText("What we look for: Hospitality")).toBeVisible();
  await accessible();
  const confirming = page.url();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("alert")).toContainText("Your search is saved");
  await expect(page.getByRole("alert")).toContainText(/S-[0-9A-F]{6}/);
  await accessible();

  // The same link again leads to what it made.
  await page.goto(confirming);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your saved search");
  await page.getByLabel("Once a week, on Mondays").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Saved");
  await expect(page.getByLabel("Once a week, on Mondays")).toBeChecked();

  await letterTo(email, /Your search is saved/);
  const stop = page.getByRole("main").getByRole("link", { name: /saved-searches\/stop/ });
  const { pathname } = new URL((await stop.first().getAttribute("href")) ?? "");
  await page.goto(pathname);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stop these letters?");
  await accessible();
  // As a mail program posts when its own button is pressed: without a cookie, and following no redirect.
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await request.post(pathname, { form, maxRedirects: 0 })).status()).toBe(200);
  await page.getByRole("button", { name: "Stop them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stopped");
  await accessible();
});

test("a new vacancy comes by letter once, to whoever saved a search that finds it", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const email = `bea.${info.project.name.length}.${Date.now()}@people.example`;
  await page.goto("/saved-searches/new?q=pastry");
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me new ones" }).click();
  await letterTo(email, /Confirm that you want letters/);
  await page.getByRole("link", { name: /saved-searches\/confirm/ }).click();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("alert")).toBeVisible();

  await as("Maya Osei");
  await fillVacancy(page, { title: "Pastry cook", occupation: "Chef" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();

  await runJob("saved-searches.send");
  await letterTo(email, /new vacanc(y|ies): “pastry”/);
  const letter = page.getByRole("main");
  await expect(letter).toContainText("Lea Bridge Canteen");
  await accessible();
  await expect(letter).toContainText("Pastry cook");
  await letter
    .getByRole("link", { name: /\/vacancies\/[0-9a-f-]{36}$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pastry cook");
  await accessible();
});

test("a poster prints on one sheet with a code and a short address that leads back, even with a long title", async ({
  page,
  accessible,
}) => {
  await page.goto("/vacancies");
  await firstVacancy(page).click();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await accessible();
  await page.getByRole("link", { name: "print a poster" }).click();
  const poster = page.getByRole("article", { name: `Poster: ${title}` });
  await expect(poster.getByRole("heading", { level: 2 })).toHaveText(title);
  await expect(poster.getByRole("img", { name: /^A code that opens/ })).toBeVisible();
  await accessible();
  const printed = (await poster.getByRole("figure").textContent()) ?? "";
  for (const options of [{ preferCSSPageSize: true }, { format: "A4" }, { format: "Letter" }] as const)
    expect(pagesOf(await page.pdf(options)), JSON.stringify(options)).toBe(1);
  await poster.getByRole("heading", { level: 2 }).evaluate((heading) => {
    heading.textContent = "Assistant to the head of everything that there is ".repeat(4);
    heading.setAttribute("class", "poster__title poster__title--longest");
  });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  await page.goto(`http://${printed}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goto("/v/1");
  await expect(page.getByText("There is no vacancy with this number")).toBeVisible();
  await accessible();
});

test("feeds, the sitemap and what search engines read of a vacancy are well formed", async ({
  page,
  request,
}) => {
  await page.goto("/vacancies?sector=hospitality");
  const alternates = page.locator('link[rel="alternate"]');
  await expect(alternates).toHaveCount(2);
  const rss = (await alternates.first().getAttribute("href")) ?? "";
  expect(rss).toBe("/vacancies/feed.rss?sector=hospitality");
  for (const address of [rss, "/vacancies/feed.rss", "/sitemap.xml"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const errors = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, "application/xml").querySelectorAll("parsererror").length,
      await answer.text(),
    );
    expect(errors, address).toBe(0);
    const tag = answer.headers().etag ?? "";
    expect((await request.get(address, { headers: { "if-none-match": tag } })).status(), address).toBe(304);
  }
  const { items } = await (await request.get("/vacancies/feed.json")).json();
  expect(items.length).toBeGreaterThan(20);
  expect((await request.get("/vacancies/feed.json?sector=fishing")).status()).toBe(404);
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m);

  await firstVacancy(page).click();
  const posting = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}",
  );
  expect(posting).toMatchObject({ "@type": "JobPosting", directApply: false });
  expect(posting.validThrough).toMatch(/T23:59:59[+]0[01]:00$/);
});
