import { expect, type Page, type TestInfo } from "@playwright/test";
import { addCandidate } from "./candidate-steps";
import { fillVacancy } from "./vacancy-steps";

type As = (name: string) => Promise<void>;

/** Words that no other journey uses: a vacancy's title, and a resident by reference, number and address. */
export function ofThisJourney(info: TestInfo, what: string) {
  const mark = `${info.project.name.length}${Date.now() % 1_000_000}`;
  return {
    title: `${what} ${mark}`,
    reference: `C-${mark}`,
    phone: `0161 496 0${String(Number(mark) % 1_000).padStart(3, "0")}`,
    email: `dee.${mark}@resident.example`,
  };
}

type Given = { page: Page; as: As; title: string; reference: string; phone: string; email?: string };

/** An employer posts a vacancy, and a broker adds a resident and comes to the page that asks about them. */
export async function toAsking({ page, as, title, reference, phone, email }: Given) {
  await as("Maya Osei");
  await fillVacancy(page, { title, occupation: "Kitchen assistant" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();
  await as("Sam Taylor");
  await addCandidate(page, {
    name: `Dee ${reference}`,
    reference,
    phone,
    ...(email ? { email } : {}),
    skills: "Customer service\nFood hygiene level 2",
  });
  await page.goto("/brokerage");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await page.getByRole("link", { name: `Ask consent of ${reference}` }).click();
  await expect(page.getByText("How do you ask them?")).toBeVisible();
}

/** Opens a page as somebody who is not signed in. */
export async function asNobody(page: Page, path: string) {
  await page.context().clearCookies();
  await page.goto(path);
}
