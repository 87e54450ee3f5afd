import { expect, test } from "../fixtures";
import { saveAndContinue } from "../steps";
import { startVacancy } from "../vacancy-steps";

test("a vacancy says how many people at which of an employer's sites, and what becomes of that", async ({
  page,
  as,
  accessible,
}) => {
  await as("Daniel Reyes");
  await startVacancy(page, `Night carer ${Date.now()}`);
  await page.getByRole("link", { name: "Where it is" }).click();
  await expect(page.getByText("Each site becomes a vacancy of its own")).toBeVisible();
  await accessible();
  const sites = page.getByRole("group", { name: "How many people do you want at each site?" });
  await sites.getByRole("textbox").nth(0).fill("many");
  await saveAndContinue(page);
  await expect(page.getByRole("alert")).toContainText("whole number");
  await expect(sites.getByRole("textbox").nth(0)).toHaveValue("many");
  await sites.getByRole("textbox").nth(0).fill("2");
  await sites.getByRole("textbox").nth(1).fill("1");
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pay and hours");
});
