import { expect, type Page } from "@playwright/test";

type LetterTo = (address: string, subject: RegExp) => Promise<Page>;
type Accessible = () => Promise<void>;

/** A closing date four weeks from now, as the three boxes take it. */
export function closingDate() {
  const date = new Date(Date.now() + 28 * 86_400_000);
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  };
}

export async function fillDate(
  page: Page,
  legend: string | RegExp,
  date: { day: string; month: string; year: string },
) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(date.day);
  await group.getByLabel("Month").fill(date.month);
  await group.getByLabel("Year").fill(date.year);
}

/** From the front page to being signed in, by the link in a letter. */
export async function signInByLink(given: {
  page: Page;
  letterTo: LetterTo;
  email: string;
  accessible: Accessible;
}) {
  const { page, letterTo, email, accessible } = given;
  await page.goto("/");
  await accessible();
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await accessible();
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We sent you a link");
  await accessible();
  await letterTo(email, /sign in/i);
  await page
    .getByRole("link", { name: /sign-in\/link/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Registers an employer with one site in Hackney. */
export async function registerCafe(
  page: Page,
  { name, accessible }: { name: string; accessible: Accessible },
) {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Register/);
  await accessible();
  await page.getByLabel("Your name").fill("Ann Whitby");
  await page.getByLabel("Organisation’s name").fill(name);
  await page.getByLabel("Sector").selectOption({ label: "Hospitality" });
  await page.getByLabel(/1 to 9|Fewer than 10/).check();
  await page.getByLabel("Postcode").fill("e8 3ph");
  await page.getByRole("button", { name: "Register" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toHaveText(/Register/);
  // Other journeys register cafés too: one of a like name may be there, and this is another.
  if ((await heading.textContent()) === "Is this you?") {
    await accessible();
    await page.getByRole("button", { name: "No, register a new one" }).click();
  }
}

/** From the first short page to the list of a new job's pages. */
export async function startVacancy(page: Page, title: string) {
  await page.goto("/employer/vacancies/new");
  await page.getByLabel("Job", { exact: true }).check();
  await page.getByLabel("Job title").fill(title);
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

export const saveAndContinue = (page: Page) =>
  page.getByRole("button", { name: "Save and continue" }).click();

/** Waits for one of a vacancy's short pages, and checks it. */
export async function onPage(page: Page, name: string | RegExp, accessible: Accessible = async () => {}) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await accessible();
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

type Resident = {
  name: string;
  reference?: string;
  email?: string;
  phone?: string;
  place?: string;
  /** One a line, as are skills, and licences and qualifications. */
  work?: string;
  skills?: string;
  certificates?: string;
};

/** Types names one a line on a page where they are picked, instead of picking them. */
export async function writeLines(page: Page, lines: string) {
  await page.getByText("Write several at once").click();
  await page.getByLabel("One a line").fill(lines);
  await saveAndContinue(page);
}

/** The first page of a resident's record, up to the list of its pages. Somebody who may be there already is added anyway. */
export async function startCandidate(
  page: Page,
  { name, reference, email, phone, place = "E10 5NA" }: Resident,
) {
  await page.goto("/brokerage/candidates/new");
  if (reference) await page.getByLabel("Reference", { exact: true }).fill(reference);
  await page.getByLabel("Name", { exact: true }).fill(name);
  if (email) await page.getByLabel(/Email address/).fill(email);
  if (phone) await page.getByLabel(/Phone number/).fill(phone);
  await page.getByLabel("Postcode").fill(place);
  await saveAndContinue(page);
  const begun = page.getByRole("heading", { level: 1, name });
  const anyway = page.getByRole("button", { name: /add anyway/ });
  await expect(begun.or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(begun).toBeVisible();
}

/** Adds a resident to a brokerage, page by page, up to their record. */
export async function addCandidate(page: Page, resident: Resident) {
  await startCandidate(page, resident);
  await page.getByRole("link", { name: "Work they have done or look for" }).click();
  await onPage(page, "Work they have done or look for");
  await writeLines(page, resident.work ?? "Kitchen assistant");
  await onPage(page, "Skills");
  await writeLines(page, resident.skills ?? "Customer service");
  await onPage(page, "Licences and qualifications");
  await writeLines(page, resident.certificates ?? "");
  await onPage(page, /When they run out|Right to work/);
  if (await page.getByRole("heading", { name: "When they run out" }).isVisible()) await saveAndContinue(page);
  await onPage(page, "Right to work");
  await page.getByLabel("Yes, with no end date").check();
  await saveAndContinue(page);
  await onPage(page, "When they can start");
  await saveAndContinue(page);
  await onPage(page, "Hours, pay and travel");
  await saveAndContinue(page);
  await onPage(page, "Check and add");
  await page.getByRole("button", { name: "Add the candidate" }).click();
  await expect(page).toHaveURL(/done=added/);
}
