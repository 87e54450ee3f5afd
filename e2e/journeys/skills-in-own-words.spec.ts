import { expect, test } from "../fixtures";
import { saveAndContinue } from "../steps";
import { startVacancy } from "../vacancy-steps";

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
