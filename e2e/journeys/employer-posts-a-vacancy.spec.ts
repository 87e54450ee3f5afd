import { expect, test } from "../fixtures";
import { fillDate, registerCafe, saveAndContinue, signInByLink } from "../steps";
import { fillVacancy, startVacancy } from "../vacancy-steps";

test("a café owner signs in by a link, registers, and posts a first vacancy that the operator lets through", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  const email = `ann.${info.project.name.length}.${Date.now()}@cafe.example`;
  await signInByLink({ page, letterTo, email, accessible });
  await registerCafe(page, { name: `Corner Table ${Date.now()}`, accessible });
  await expect(page.getByText(/Hackney/).first()).toBeVisible();
  await expect(page.getByText(/Central London Careers Hub/).first()).toBeVisible();

  await fillVacancy(page, { title: "Barista for weekends", occupation: "Barista", accessible });
  await page.getByRole("link", { name: "See it as others will" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Barista for weekends/);
  await accessible();
  await page.getByRole("link", { name: "Check and submit" }).click();
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();
  const said = await page
    .getByText(/FD-\d+/)
    .first()
    .textContent();
  const reference = /FD-\d+/.exec(said ?? "")?.[0] ?? "";
  await accessible();
  await letterTo(email, /check|waits|read|review/i);

  await as("Alex Moreno");
  await page
    .getByRole("link", { name: /Barista for weekends/ })
    .first()
    .click();
  await expect(page.getByText(reference).first()).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: /Let it go live/ }).click();
  await expect(page.getByText("Let through")).toBeVisible();
  await letterTo(email, /live/i);
});

test("a form with every field wrong says so beside each field and in a summary, and keeps what was typed", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page.goto("/employer/vacancies/new");
  await saveAndContinue(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await accessible();
  await startVacancy(page, "Wrongly written");
  await page.getByRole("link", { name: "Pay and hours" }).click();
  await page.getByLabel("Pay, or the lowest of a range").fill("competitive");
  await page.getByLabel("Hours a week, or the fewest").fill("200");
  const closing = page.getByRole("group", { name: "Closing date" });
  await fillDate(page, "Closing date", { day: "31", month: "2", year: "2027" });
  await saveAndContinue(page);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Check your answers");
  await expect(summary.getByRole("link")).toHaveCount(3);
  await expect(page.getByLabel("Pay, or the lowest of a range")).toHaveValue("competitive");
  await expect(closing.getByLabel("Day")).toHaveValue("31");
  await expect(page).toHaveTitle(/^Error: /);
  await accessible();
});

test("a wrong postcode is refused beside its field, and the rest is kept", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page.goto("/employer/sites/new");
  await page.getByLabel(/Site’s name/).fill("The new kitchen");
  await page.getByLabel("Postcode").fill("M1 1AE");
  await page.getByRole("button", { name: /Add/ }).click();
  await expect(page.getByRole("alert")).toContainText("London");
  await expect(page.getByLabel("Postcode")).toHaveValue("M1 1AE");
  await expect(page.getByLabel(/Site’s name/)).toHaveValue("The new kitchen");
  await accessible();
});

test("a verified employer's vacancy goes live at once, and nobody else's can be opened", async ({
  page,
  as,
}) => {
  await as("Maya Osei");
  await fillVacancy(page, { title: "Lunch cook", occupation: "Cook" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText("Live").first()).toBeVisible();
  const address = page.url();
  await as("Daniel Reyes");
  const answer = await page.goto(address.replace(/\?.*/, ""));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We can’t find that page");
});
