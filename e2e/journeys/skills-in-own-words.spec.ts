import { expect, test } from "../fixtures";
import { saveAndContinue, startVacancy } from "../steps";

const told =
  "I worked 3 years in a kitchen, I did washing up and food prep, got my food hygiene cert. " +
  "Then I was a waiter. I have no experience of driving. SIA licence.";

test("a broker asks what somebody's own words suggest, ticks what is true, and saves that and no more", async ({
  page,
  as,
  accessible,
}) => {
  await as("Sam Taylor");
  await page.goto("/brokerage/candidates/new");
  await page.getByLabel("Name", { exact: true }).fill("Ola Testing");
  await page.getByLabel("Skills (optional)").fill("food preparation\nzorbing");
  await page.getByLabel(/What they told you, or their CV/).fill(told);
  await accessible();
  await page.getByRole("button", { name: "Suggest skills and occupations" }).click();

  await expect(page.getByRole("alert")).toContainText("suggestions from their words");
  await expect(page).not.toHaveTitle(/^Error/);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ola Testing");
  await expect(page.getByLabel(/What they told you, or their CV/)).toHaveValue(told);
  await expect(page.getByLabel("Skills (optional)")).toHaveValue(/zorbing/);
  const skills = page.getByRole("group", { name: "Skills" });
  await expect(skills.getByLabel("Washing up")).not.toBeChecked();
  await expect(skills.getByText("from “washing up”")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Preparing food" })).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /driv/i })).toHaveCount(0);
  await accessible();

  await skills.getByLabel("Washing up").check();
  await page.getByRole("group", { name: "Work", exact: true }).getByLabel("Waiter or waitress").check();
  await page.getByRole("group", { name: "Licences and qualifications" }).getByLabel("SIA licence").check();
  await page.getByRole("button", { name: "Save candidate" }).click();
  await expect(page.getByRole("alert")).toContainText("postcode");
  await expect(skills.getByLabel("Washing up")).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Food safety certificate" })).not.toBeChecked();
  await accessible();

  await page.getByLabel("Postcode").fill("E17");
  await page.getByRole("button", { name: "Save candidate" }).click();
  await expect(page).toHaveURL(/done=added/);
  const record = page.getByRole("main");
  for (const said of ["Waiter or waitress", "Washing up", "Preparing food", "SIA licence"])
    await expect(record.getByText(said).first()).toBeVisible();
  await expect(record.getByText("Food safety certificate")).toHaveCount(0);
  await expect(record.getByText("3 years in a kitchen")).toHaveCount(0);
  await expect(record.getByText("zorbing").first()).toBeVisible();
});

test("suggestions can be put away, asked again, and are refused in words where there is nothing or too much to read", async ({
  page,
  as,
  accessible,
}) => {
  await as("Sam Taylor");
  await page.goto("/brokerage/candidates/new");
  const words = page.getByLabel(/What they told you, or their CV/);
  const suggest = page.getByRole("button", { name: "Suggest skills and occupations" });
  await suggest.click();
  await expect(page.getByRole("alert")).toContainText("Write what they told you");
  await accessible();

  await words.fill(told);
  await suggest.click();
  await page.getByRole("button", { name: "Put the suggestions away" }).click();
  await expect(page.getByRole("checkbox", { name: "Washing up" })).toHaveCount(0);
  await expect(words).toHaveValue(told);

  await words.fill("I like walking by the sea.");
  await suggest.click();
  await expect(page.getByRole("alert")).toContainText("Nothing to suggest");
  await accessible();

  const long = "I can juggle. ".repeat(1_500);
  await words.fill(long);
  await suggest.click();
  await expect(page.getByRole("alert")).toContainText("21,000 characters long");
  await expect(words).toHaveValue(long);
  await accessible();
});

test("the Enter key saves a candidate's form, and does not ask for suggestions", async ({ page, as }) => {
  await as("Sam Taylor");
  await page.goto("/brokerage/candidates/new");
  await page.getByLabel("Name", { exact: true }).fill("Enter Testing");
  await page.getByLabel("Postcode").fill("E17");
  await page.getByLabel("Postcode").press("Enter");
  await expect(page).toHaveURL(/done=added/);
});

test("an employer is offered the skills that the advert mentions, and says which matter", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await startVacancy(page, "Counter assistant");
  await page.getByRole("link", { name: "What the work is" }).click();
  await page.getByLabel("Occupation", { exact: true }).fill("Barista");
  await page
    .getByLabel("What is the work like?")
    .fill(
      "You take payments, wash up and help customers. You need a food hygiene certificate. You do not need to drive, and we give you training on the espresso machine. Tell us if an adjustment would help you at interview.",
    );
  await saveAndContinue(page);
  await page.getByRole("link", { name: "All its pages" }).click();
  await page.getByRole("link", { name: "Skills" }).click();
  await expect(page.getByRole("heading", { name: /Your advert mentions \d skills/ })).toBeVisible();
  await expect(page.getByText("from “take payments”")).toBeVisible();
  await expect(page.getByRole("group", { name: /Making coffee|Driving/ })).toHaveCount(0);
  const cash = page.getByRole("group", { name: "Handling cash" });
  await expect(cash.getByLabel("Leave out")).toBeChecked();
  await accessible();

  await cash.getByLabel("Would help").check();
  await page.getByRole("group", { name: "Food safety certificate" }).getByLabel("Must have").check();
  const essential = page.getByLabel("What must a person have to start?");
  await essential.fill("One thing\n".repeat(21));
  await saveAndContinue(page);
  await expect(page.getByRole("alert")).toContainText("Check your answers");
  await expect(cash.getByLabel("Would help")).toBeChecked();
  await accessible();

  await essential.fill("Customer service");
  await saveAndContinue(page);
  await page.getByRole("link", { name: "All its pages" }).click();
  await page.getByRole("link", { name: "Check your answers" }).click();
  const main = page.getByRole("main");
  for (const said of ["Customer service", "Food safety certificate", "Handling cash"])
    await expect(main.getByText(said).first()).toBeVisible();
  await expect(main.getByText("Washing up")).toHaveCount(0);
});
