import { expect, type Page } from "@playwright/test";
import { onPage, saveAndContinue } from "./steps";

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
