import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** On a phone the filters are folded away; on a desk they stand open and there is nothing to unfold. */
async function unfoldFilters(page: Page) {
  const fold = page.getByText(/^Filters(?: \(\d+ in use\))?$/);
  if (await fold.isVisible()) await fold.click();
}

const found = (page: Page) => page.getByRole("heading", { level: 2, name: /open vacanc/ });
const howMany = async (page: Page) => Number.parseInt((await found(page).textContent()) ?? "", 10);

/** The label of a filter, and how many it says that it would leave. */
async function countedFilter(page: Page, group: string, name: RegExp) {
  const filter = page.getByRole("group", { name: group, exact: true }).getByLabel(name).first();
  const label = await page.locator(`label[for="${await filter.getAttribute("id")}"]`).textContent();
  return { filter, count: Number(/\((\d+)\)$/.exec(label ?? "")?.[1]) };
}

/** How many the page says that a filter in use leaves. Other journeys post and end vacancies, so it is asked of the same page. */
const leftBy = async (page: Page, group: string, name: RegExp) => {
  await unfoldFilters(page);
  const { filter, count } = await countedFilter(page, group, name);
  await expect(filter).toBeChecked();
  return count;
};

test("somebody narrows what is open, and takes the filters off again one by one", async ({
  page,
  accessible,
}) => {
  await page.goto("/vacancies");
  const all = await howMany(page);
  expect(all).toBeGreaterThan(20);
  await accessible();

  await unfoldFilters(page);
  const hospitality = await countedFilter(page, "Sector", /^Hospitality/);
  expect(hospitality.count).toBeGreaterThan(0);
  expect(hospitality.count).toBeLessThan(all);
  await hospitality.filter.check();
  await page.getByRole("button", { name: "Show vacancies" }).click();
  await expect(page).toHaveTitle(/^Hospitality: vacancies/);
  await accessible();
  expect(await howMany(page)).toBe(await leftBy(page, "Sector", /^Hospitality/));

  const wage = await countedFilter(page, "Also", /^Pays the London Living Wage/);
  await wage.filter.check();
  await page.getByLabel(/^£15 or more an hour/).check();
  await page.getByRole("button", { name: "Show vacancies" }).click();
  expect(await howMany(page)).toBeLessThanOrEqual(wage.count);

  const inUse = page.getByRole("navigation", { name: "Filters in use" });
  await inUse.getByRole("link", { name: "Remove £15 or more an hour" }).click();
  expect(await howMany(page)).toBe(await leftBy(page, "Also", /^Pays the London Living Wage/));
  await inUse.getByRole("link", { name: "Clear all" }).click();
  expect(await howMany(page)).toBeGreaterThan(hospitality.count);
  await expect(inUse).toBeHidden();
});

test("somebody finds work near home though they misspell it, and reads the advert", async ({
  page,
  accessible,
}) => {
  await page.goto("/vacancies");
  await page.getByLabel("Job, skill or employer").fill("kichen assistnat");
  await page.getByLabel("Postcode or borough").fill("e17 4qh");
  await page.getByLabel("Within").selectOption("5 km");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByText(/No vacancy says “kichen”/)).toContainText("kitchen");
  await expect(found(page)).toContainText("within 5 km of E17 4QH");
  await expect(page).toHaveTitle(/^“kichen assistnat”, within 5 km of E17 4QH: vacancies/);
  await accessible();

  await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "Nearest" }).click();
  await expect(page.getByLabel("Job, skill or employer")).toHaveValue("kichen assistnat");
  // Other journeys post kitchen vacancies too; the demo's says that its hours can be arranged.
  const first = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "Kitchen assistant" })
    .filter({ hasText: "Hours can be arranged" })
    .first();
  await expect(first).toContainText(/km away/);
  await first.getByRole("link", { name: "Kitchen assistant" }).click();
  await expect(page.getByText("They can be arranged to suit the person")).toBeVisible();
  await accessible();
});

test("a place that is not known, and a search that finds nothing, say what to do", async ({
  page,
  accessible,
}) => {
  await page.goto("/vacancies?place=Atlantis");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Postcode or borough")).toHaveValue("Atlantis");
  await expect(page.getByLabel("Postcode or borough")).toHaveAccessibleDescription(
    /We don’t know this place/,
  );
  await accessible();

  await page.goto("/vacancies?q=lighthousekeeping&place=E17&radius=1&sector=hospitality");
  await expect(page.getByText("No open vacancy answers this search")).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Search within 15 km of E17" }).click();
  await expect(page).toHaveURL(/radius=15/);
  await page.getByRole("link", { name: "See every open vacancy" }).click();
  expect(await howMany(page)).toBeGreaterThan(20);
});

test("whatever is typed has an answer", async ({ page }) => {
  for (const query of [
    `q=${"cook ".repeat(2_000)}`,
    `q=${encodeURIComponent(`'"; drop table vacancy; -- (&|!<->:*`)}`,
    "q=%01%7F&place=%02&radius=0&pay=-1&hours=none&page=99999",
    "sector=finance&livingWage=yes&pay=28&flexible=yes&type=internship&borough=E09000001",
    `borough=${encodeURIComponent('x" OR 1=1')}`,
  ]) {
    const answer = await page.goto(`/vacancies?${query}`);
    expect(answer?.status(), query.slice(0, 60)).toBe(200);
    await expect(found(page)).toBeVisible();
  }
});
