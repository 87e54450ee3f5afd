import { expect, test } from "../fixtures";
import { fillDate, onPage, registerCafe, saveAndContinue, signInByLink } from "../steps";
import { closingDate, fillVacancy, startVacancy } from "../vacancy-steps";

test("a first-time café owner posts a chef vacancy in few clicks, each page leading to the next", async ({
  page,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const email = `chef.${info.project.name.length}.${Date.now()}@cafe.example`;
  await signInByLink({ page, letterTo, email, accessible });
  await registerCafe(page, { name: `Hearth ${Date.now()}`, accessible });
  await fillVacancy(page, { title: "Chef", occupation: "Chef", accessible });
  await expect(page.getByText("Pays at least the London Living Wage")).toBeVisible();
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();
  await letterTo(email, /check|waits|read|review/i);
});

test("a vacancy is left half written, and whoever comes back finds everything", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await startVacancy(page, "Night baker");
  await expect(page.getByText("0 of 7 done")).toBeVisible();
  const list = page.url();
  await page.getByRole("link", { name: "What the work is" }).click();
  await page.getByLabel("What is the work like?").fill("You bake bread at night with two others.");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByRole("alert")).toContainText(/Saved. Its reference is FD-\d+/);
  await expect(page.getByText("Needs a change")).toBeVisible();
  await accessible();

  await page.goto("/employer");
  await page.goto(list);
  await page.getByRole("link", { name: "What the work is" }).click();
  await expect(page.getByLabel("Job title")).toHaveValue("Night baker");
  await expect(page.getByLabel("What is the work like?")).toHaveValue(
    "You bake bread at night with two others.",
  );
  await page.getByLabel("Occupation", { exact: true }).fill("Baker");
  await saveAndContinue(page);
  await page.goto(list);
  await expect(page.getByText("1 of 7 done")).toBeVisible();
});

test("a wrong answer left for later is told, and not lost", async ({ page, as }) => {
  await as("Maya Osei");
  await startVacancy(page, "Day baker");
  await page.getByRole("link", { name: "Pay and hours" }).click();
  await page.getByLabel("An hour").check();
  await page.getByLabel("Pay, or the lowest of a range").fill("9.50");
  await page.getByLabel("Hours a week, or the fewest").fill("30");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByRole("alert")).toContainText("£12.71 for people of 21 and over");
  await expect(page.getByRole("alert")).toContainText("https://www.gov.uk/national-minimum-wage-rates");
  await expect(page.getByLabel("Pay, or the lowest of a range")).toHaveValue("9.50");
});

test("of two tabs on one draft the second is told what changed, sees both, and loses nothing", async ({
  page,
  context,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await startVacancy(page, "Server");
  await page.getByRole("link", { name: "What the work is" }).click();
  await page.getByLabel("Occupation", { exact: true }).fill("Waiter");
  await page.getByLabel("What is the work like?").fill("You bring food to people and talk with them.");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Job title").fill("Table server");
  await other.getByLabel("Occupation", { exact: true }).fill("Waiter");
  await other.getByLabel("What is the work like?").fill("You look after six tables.");
  await saveAndContinue(other);
  await onPage(other, "Where it is");

  await page.getByLabel("Job title").fill("Waiting staff");
  await saveAndContinue(page);
  await expect(
    page.getByRole("heading", { name: "This vacancy was saved while you were writing" }),
  ).toBeVisible();
  await expect(page.getByText(/Maya Osei saved “What the work is”/)).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "Job title" });
  await expect(row).toContainText("Waiting staff");
  await expect(row).toContainText("Table server");
  await expect(page.getByLabel("Job title")).toHaveValue("Waiting staff");
  await expect(page.getByLabel("What is the work like?")).toHaveValue(
    "You bring food to people and talk with them.",
  );
  await expect(page.getByRole("link", { name: "Keep what stands now" })).toBeVisible();
  await accessible();

  await page.getByRole("button", { name: "Save mine over it" }).click();
  await onPage(page, "Where it is");
  await page.getByRole("link", { name: "All its pages" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waiting staff");

  await other
    .getByLabel(/Lea Bridge|How many people/)
    .first()
    .fill("3");
  await saveAndContinue(other);
  await other.getByRole("link", { name: "Keep what stands now" }).click();
  await onPage(other, "Where it is");
  await expect(other.getByText("was saved while you were writing")).toHaveCount(0);
});

test("an apprenticeship asks for its level and its standard, and for whom its pay is", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page.goto("/employer/vacancies/new");
  await page.getByLabel("Apprenticeship", { exact: true }).check();
  await page.getByLabel("Job title").fill("Apprentice chef");
  await saveAndContinue(page);
  await expect(page.getByText("0 of 8 done")).toBeVisible();
  await page.getByRole("link", { name: "The apprenticeship" }).click();
  await onPage(page, "The apprenticeship", accessible);
  await saveAndContinue(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await page.getByLabel("Which level is it?").selectOption({ label: "Level 2, as GCSEs" });
  await page.getByLabel("Which apprenticeship standard?").fill("Production chef");
  await saveAndContinue(page);

  await page.getByRole("link", { name: "All its pages" }).click();
  await page.getByRole("link", { name: "Pay and hours" }).click();
  await expect(page.getByText("What contract is it?")).toHaveCount(0);
  await expect(page.getByText("At least £8 an hour")).toBeVisible();
  await page.getByLabel("An hour").check();
  await page.getByLabel("Pay, or the lowest of a range").fill("9");
  await page.getByLabel("Hours a week, or the fewest").fill("35");
  await fillDate(page, "Closing date", closingDate());
  await page.getByLabel(/Apprentices of 21 and over/).check();
  await saveAndContinue(page);
  await expect(page.getByRole("alert")).toContainText("£12.71 for apprentices of 21 and over");
  await accessible();
  await page.getByLabel(/Apprentices under 19/).check();
  await saveAndContinue(page);
  await onPage(page, "Skills");
});

test("a live vacancy is changed page by page, but for its kind, its site and its closing date", async ({
  page,
  as,
  accessible,
}) => {
  test.slow();
  await as("Maya Osei");
  const title = `Pastry cook ${Date.now()}`;
  await fillVacancy(page, { title, occupation: "Cook" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  const address = page.url().replace(/\?.*/, "");
  await page.goto(`${address}/tasks`);
  await expect(page.getByRole("link", { name: "Check your answers" })).toHaveCount(0);
  await accessible();
  await page.getByRole("link", { name: "Where it is" }).click();
  await expect(page.getByText("The site can’t change any more")).toBeVisible();
  await page.goto(`${address}/tasks/pay`);
  await expect(page.getByRole("group", { name: "Closing date" })).toHaveCount(0);
  await accessible();
  await page.getByLabel("Pay, or the lowest of a range").fill("15.60");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByRole("alert")).toContainText(/FD-\d+ is changed/);
  await page.goto(address.replace("/employer", ""));
  await expect(page.getByText("£15.60 an hour").first()).toBeVisible();
});

test("a past vacancy begins a new one, with everything but its dates", async ({ page, as, accessible }) => {
  await as("Maya Osei");
  await page.goto("/employer/vacancies/new");
  await page
    .getByRole("region", { name: "Or begin from one you wrote before" })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Begin a new vacancy from/);
  await accessible();
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByText("Enter the closing date")).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("heading", { name: "It can’t be submitted yet" })).toBeVisible();
  await accessible();
});
