import type { Page } from "@playwright/test";
import { nightSuggests, somebodyWaiting } from "../desk-things";
import { expect, test } from "../fixtures";
import { fillDate } from "../steps";

/** A colleague for each of the two browsers, so that neither is away when the other needs them. */
const colleagues = {
  "with JavaScript": "Jo Bell",
  "without JavaScript, on a phone": "Kim Doyle",
};

const lineOf = (page: Page, reference: string) => page.getByRole("listitem").filter({ hasText: reference });

/** Opens Today, and of it one kind of thing. */
async function openKind(page: Page, kind: string) {
  await page.goto("/brokerage");
  await page
    .getByRole("navigation", { name: "Today" })
    .getByRole("link", { name: new RegExp(`^${kind}`) })
    .click();
}

const inDays = (days: number) => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split("-");
  return { day: day ?? "", month: month ?? "", year: year ?? "" };
};

/** A kind of which nothing is left is not offered. */
async function hasLeft(page: Page, kind: string, reference: string) {
  await page.goto("/brokerage");
  const link = page
    .getByRole("navigation", { name: "Today" })
    .getByRole("link", { name: new RegExp(`^${kind}`) });
  if (await link.isVisible()) await link.click();
  await expect(lineOf(page, reference).filter({ hasText: /consent/i })).toHaveCount(0);
}

test("a broker's whole day", async ({ page, as, accessible }, info) => {
  test.slow();
  const colleague = colleagues[info.project.name as keyof typeof colleagues];
  const stamp = `${info.project.name.length}${Date.now() % 100_000}`;
  const make = (mark: string, over: { broker?: string; stage: "consent_asked" | "referred"; days: number }) =>
    somebodyWaiting({ broker: "Sam Taylor", reference: `DY-${mark}${stamp}`, ...over });
  const asked = await make("A", { stage: "consent_asked", days: 5 });
  const silent = await make("B", { stage: "referred", days: 8 });
  const title = await nightSuggests(silent.candidateId);
  const theirs = await make("C", { broker: colleague, stage: "consent_asked", days: 6 });

  await as("Sam Taylor");
  await page.goto("/brokerage");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Today \d+$/);
  await expect(page.getByRole("heading", { name: /^Live vacancies/ })).toBeVisible();
  await accessible();

  // A consent that nobody answered opens where it is done, and leaves the queue when it is.
  await openKind(page, "Consents not answered");
  await expect(lineOf(page, asked.reference)).toContainText(/Asked 5 days ago, lapses/);
  await accessible();
  await lineOf(page, asked.reference).getByRole("link").click();
  await page.getByRole("link", { name: "Take it back" }).click();
  await page.getByLabel("They have found other work").check();
  await page.getByRole("button", { name: "Take it back" }).click();
  await hasLeft(page, "Consents not answered", asked.reference);

  // An employer who has not opened a referral was rung: done for now, put back, and done.
  await openKind(page, "Employers to chase");
  const call = lineOf(page, silent.reference);
  await expect(call).toContainText("Employer has not opened it");
  await call.getByRole("button", { name: /^Done for now/ }).click();
  await expect(page.getByRole("alert")).toContainText("It has left the queue");
  await expect(call).toHaveCount(0);
  await accessible();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("alert")).toContainText("It is back in the queue");
  await call.getByRole("button", { name: /^Done for now/ }).click();
  await expect(call).toHaveCount(0);

  // A strong match leaves by being looked at.
  await openKind(page, "New strong matches");
  const match = lineOf(page, `${silent.reference} (99)`);
  await expect(match).toContainText(title);
  await match.getByRole("button", { name: /^Seen/ }).click();
  await expect(match).toHaveCount(0);

  // A colleague is away: their queue stands in this one, marked, until the cover ends.
  await page.goto("/brokerage/team");
  await expect(page.getByRole("row").filter({ hasText: colleague }).first()).toContainText(/\d+ consent/);
  await accessible();
  await page.getByRole("link", { name: "Arrange cover" }).first().click();
  await accessible();
  await page.getByLabel("Who is away?").selectOption({ label: colleague });
  await fillDate(page, "First day away", inDays(0));
  await fillDate(page, "Last day away", inDays(3));
  await page.getByRole("button", { name: "Arrange cover" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Choose who covers" })).toBeVisible();
  await accessible();
  await page.getByLabel("Who covers?").selectOption({ label: "Sam Taylor (you)" });
  await page.getByRole("button", { name: "Arrange cover" }).click();
  await expect(page.getByRole("alert")).toContainText("Cover is arranged");
  await accessible();
  await openKind(page, "Consents not answered");
  await expect(lineOf(page, theirs.reference)).toContainText(`for ${colleague}, away until`);
  await page.goto("/brokerage/team");
  await page.getByRole("button", { name: `End it now the cover of Sam Taylor for ${colleague}` }).click();
  await expect(page.getByRole("alert")).toContainText("The cover has ended");
  await hasLeft(page, "Consents not answered", theirs.reference);

  // The colleague's own queue has it still; then their candidate is handed on, once.
  await page.goto("/brokerage/team");
  await page.getByRole("link", { name: colleague, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${colleague}’s queue`));
  await accessible();
  await page.getByRole("link", { name: `Hand on ${colleague}’s candidates` }).click();
  await accessible();
  await page.getByRole("button", { name: "Hand them on" }).click();
  await expect(
    page.getByRole("alert").getByRole("link", { name: "Tick at least one candidate" }),
  ).toBeVisible();
  await page.getByLabel("Who takes them on?").selectOption({ label: "Sam Taylor (you)" });
  await page.getByLabel(theirs.reference, { exact: true }).check();
  const late = await page.context().newPage();
  await late.goto(page.url());
  await late.getByLabel("Who takes them on?").selectOption({ label: "Sam Taylor (you)" });
  await late.getByLabel(theirs.reference, { exact: true }).check();
  await page.getByRole("button", { name: "Hand them on" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "1 candidate and 1 open referral handed on to Sam Taylor",
  );
  await accessible();
  await late.getByRole("button", { name: "Hand them on" }).click();
  await expect(late.getByRole("alert")).toContainText("Nothing has changed");
  await late.close();
  await openKind(page, "Consents not answered");
  await expect(lineOf(page, theirs.reference)).toBeVisible();
  await expect(lineOf(page, theirs.reference)).not.toContainText(colleague);
});
