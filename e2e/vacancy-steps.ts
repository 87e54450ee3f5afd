import { expect, type Page } from "@playwright/test";
import { type Accessible, fillDate, onPage, saveAndContinue } from "./steps";

/** A closing date four weeks from now, as the three boxes take it. */
export function closingDate() {
  const date = new Date(Date.now() + 28 * 86_400_000);
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  };
}

/** From the first short page to the list of a new job's pages. */
export async function startVacancy(page: Page, title: string) {
  await page.goto("/employer/vacancies/new");
  await page.getByLabel("Job", { exact: true }).check();
  await page.getByLabel("Job title").fill(title);
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

type Work = { title: string; occupation: string; essential?: string; accessible?: Accessible };

/** Writes a job that pays the London Living Wage, page by page, up to "Check your answers". */
export async function fillVacancy(page: Page, { title, occupation, essential, accessible }: Work) {
  await startVacancy(page, title);
  await accessible?.();
  await page.getByRole("link", { name: "What the work is" }).click();
  await onPage(page, "What the work is", accessible);
  await page.getByLabel("Occupation", { exact: true }).fill(occupation);
  await page
    .getByLabel("What is the work like?")
    .fill(
      "You make drinks and simple food, keep the counter clean and look after regulars. We teach you everything on the machine. Hours can be agreed around school or caring. Tell us if an adjustment would help you at interview.",
    );
  await saveAndContinue(page);
  await onPage(page, "Where it is", accessible);
  await page
    .getByLabel(/How many people|Lea Bridge/)
    .first()
    .fill("2");
  await saveAndContinue(page);
  await onPage(page, "Pay and hours", accessible);
  await expect(page.getByText("London Living Wage").first()).toBeVisible();
  await page.getByLabel("An hour").check();
  await page.getByLabel("Pay, or the lowest of a range").fill("14.80");
  await page.getByLabel("Hours a week, or the fewest").fill("30");
  await fillDate(page, "Closing date", closingDate());
  await saveAndContinue(page);
  await onPage(page, "Skills", accessible);
  await page
    .getByLabel("What must a person have to start?")
    .fill(essential ?? "Customer service\nFood hygiene level 2");
  await page.getByLabel("What would help?").fill("Cash handling");
  await saveAndContinue(page);
  await onPage(page, "How inclusive it is", accessible);
  await saveAndContinue(page);
  await onPage(page, "How people are put forward", accessible);
  await saveAndContinue(page);
  await onPage(page, "Check your answers", accessible);
}
