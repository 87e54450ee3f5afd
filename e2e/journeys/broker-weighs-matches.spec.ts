import type { Page } from "@playwright/test";
import { addCandidate } from "../candidate-steps";
import { expect, test } from "../fixtures";
import { fillVacancy } from "../vacancy-steps";

/** Posts a vacancy for kitchen work, which the demonstration's newcomers suit, and opens it on the broker's desk. */
async function openNewVacancy(
  page: Page,
  { as, title }: { as: (name: string) => Promise<void>; title: string },
) {
  await as("Maya Osei");
  const essential = "Washing up\nCleaning\nWorking in a team";
  await fillVacancy(page, { title, occupation: "Kitchen assistant", essential });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await as("Sam Taylor");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
}

const titleOf = (info: { project: { name: string } }) =>
  `Canteen kitchen assistant ${info.project.name.length}${Date.now() % 1_000_000}`;

const referencesOf = (page: Page) =>
  page.getByRole("heading", { level: 3 }).getByRole("link").allInnerTexts();

test("a broker narrows a vacancy's list, and takes away what leaves nobody", async ({
  page,
  as,
  accessible,
}, info) => {
  await openNewVacancy(page, { as, title: titleOf(info) });
  await expect(page.getByText(/of your \d+ available residents suit it/)).toBeVisible();
  const all = await referencesOf(page);
  expect(all.length).toBeGreaterThan(2);

  await page.getByLabel(/^My candidates/).check();
  await page.getByLabel("Within", { exact: true }).selectOption("10 km");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText(/With these filters, \d+ residents suit it/)).toBeVisible();
  await expect(page.getByLabel(/^My candidates/)).toBeChecked();
  expect(await page.getByText("on your caseload").count()).toBe((await referencesOf(page)).length);
  await accessible();

  await page.getByText(/^Has a licence/).click();
  const licences = page.getByRole("group", { name: "Holds every licence ticked" }).getByRole("checkbox");
  await licences.first().check();
  await licences.last().check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("Your filters leave nobody", { exact: true })).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Take away “within 10 km”" }).click();
  await expect(page.getByLabel("Within", { exact: true })).toHaveValue("");
  await page.getByRole("link", { name: "Take all of them away" }).click();
  await expect(page.getByText(/of your \d+ available residents suit it/)).toBeVisible();
  // Others are added while this runs; nobody who was at the top has gone.
  expect(await referencesOf(page)).toEqual(expect.arrayContaining(all.slice(0, 3)));
});

test("a broker reads why, dismisses somebody with a reason, and puts them back", async ({
  page,
  as,
  accessible,
}, info) => {
  await openNewVacancy(page, { as, title: titleOf(info) });
  const [who = ""] = await referencesOf(page);
  const made = page.getByRole("group").filter({ hasText: `is made for ${who}` });
  await page.getByText(new RegExp(`^How the \\d+ is made for ${who}`)).click();
  await expect(made.getByText(/^Skills: \d+ of \d+ points/)).toBeVisible();
  await expect(made.getByText(/ is their sum\./)).toBeVisible();
  await accessible();

  await page.getByRole("link", { name: `Dismiss ${who}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Dismiss ${who}`);
  await accessible();
  await page.getByRole("button", { name: `Dismiss ${who}` }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Choose why" })).toBeVisible();
  await page.getByLabel("Something else").check();
  await page.getByRole("button", { name: `Dismiss ${who}` }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /^Say in a few words/ })).toBeVisible();
  await expect(page.getByLabel("Something else")).toBeChecked();
  await accessible();
  await page.getByLabel(/^Anything to add/).fill("Starts a course in January");
  await page.getByRole("button", { name: `Dismiss ${who}` }).click();

  await expect(page.getByRole("alert")).toContainText(`${who} is dismissed for this vacancy`);
  expect(await referencesOf(page)).not.toContain(who);
  await page.getByText("Dismissed (1)").click();
  const row = page.getByRole("row").filter({ hasText: who });
  await expect(row).toContainText("Something else");
  await expect(row).toContainText("Starts a course in January");
  await expect(row).toContainText("Sam Taylor");
  await accessible();
  await row.getByRole("button", { name: `Put back ${who}` }).click();
  await expect(page.getByRole("alert")).toContainText(`${who} is back in the list`);
  expect(await referencesOf(page)).toContain(who);
  await expect(page.getByText(/^Dismissed \(/)).toHaveCount(0);
});

test("a broker compares two people side by side, and is told what to do with any other number", async ({
  page,
  as,
  accessible,
}, info) => {
  await openNewVacancy(page, { as, title: titleOf(info) });
  const [one = "", two = "", three = ""] = await referencesOf(page);
  const tick = (who: string) => page.getByRole("checkbox", { name: new RegExp(`^(Compare )?${who}\\b`) });
  const compare = page.getByRole("button", { name: "Compare", exact: true });

  await compare.click();
  await expect(page.getByRole("group", { name: "Tick two people" })).toBeVisible();
  await accessible();
  for (const who of [one, two, three]) await tick(who).check();
  await compare.click();
  await expect(page.getByRole("group", { name: "You ticked 3: leave two" })).toBeVisible();
  for (const who of [one, two, three]) await expect(tick(who)).toBeChecked();
  for (const who of [one, three]) await tick(who).uncheck();
  await compare.click();
  await expect(page.getByRole("group", { name: "Tick one more" })).toBeVisible();
  await expect(tick(two)).toBeChecked();
  await accessible();
  await tick(one).check();
  await compare.click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Compare /);
  const table = page.getByRole("table", { name: "The scores, part by part" });
  for (const who of [one, two]) await expect(table.getByRole("columnheader", { name: who })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Travel/ })).toContainText(/km away/);
  await expect(table.getByRole("row", { name: /^What would help/ })).toBeVisible();
  await expect(
    page
      .getByRole("table", { name: /who has it/ })
      .getByText("Has it")
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: `Ask consent of ${two}` })).toBeVisible();
  await accessible();

  await page
    .getByRole("link", { name: /, Lea Bridge Canteen$/ })
    .first()
    .click();
  await expect(tick(one), "the way back keeps the choice").toBeChecked();
  await expect(tick(two)).toBeChecked();
});

test("a broker saves a vacancy from somebody's record, hands them back and takes them on again", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  await openNewVacancy(page, { as, title: titleOf(info) });
  const reference = /FD-\d+/.exec((await page.getByText(/^Vacancy FD-/).textContent()) ?? "")?.[0] ?? "";
  const desk = page.url();
  const who = `W-${reference}-${info.project.name.length}`;
  await addCandidate(page, {
    name: "Ada Example",
    reference: who,
    skills: "Washing up\nCleaning\nWorking in a team",
  });
  await expect(page.getByText("On your caseload.")).toBeVisible();
  const record = page.url().replace(/\?.*/, "");

  const more = page.getByRole("link", { name: /^Show (all|the best)/ });
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: `Save ${reference} for later` }).click();
  await expect(page.getByRole("alert")).toContainText("saved for later");
  await expect(page.getByRole("heading", { name: "Saved for later", exact: true })).toBeVisible();
  await accessible();

  await page.goto(desk);
  await expect(page.getByText(`Saved for 1 of your residents: ${who}`)).toBeVisible();
  await page.goto(record);
  await page.getByRole("button", { name: `Remove ${reference} from those saved` }).click();
  await expect(page.getByRole("alert")).toContainText("no longer saved");

  await page.getByRole("button", { name: `Hand back ${who}` }).click();
  await expect(page.getByRole("alert")).toContainText("on nobody’s caseload");
  await accessible();
  await page.getByRole("button", { name: `Take onto my caseload ${who}` }).click();
  await expect(page.getByRole("alert")).toContainText("on your caseload");
  await page.goto("/brokerage/candidates");
  await page.getByLabel("Only my caseload").check();
  await page.getByLabel("Reference or name").fill(who);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("row").filter({ hasText: who })).toContainText("Yours");
  await accessible();
});
