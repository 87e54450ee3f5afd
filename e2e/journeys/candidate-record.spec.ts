import type { Page } from "@playwright/test";
import { addCandidate, startCandidate, writeLines } from "../candidate-steps";
import { expect, test } from "../fixtures";
import { fillDate, onPage, saveAndContinue } from "../steps";
import { fillVacancy } from "../vacancy-steps";

const markOf = (project: string) => `${project.length}${Date.now() % 10_000_000}`;

/** A day so many years from now, as the three boxes take it. */
const inYears = (years: number) => {
  const now = new Date();
  return { day: "14", month: String(now.getUTCMonth() + 1), year: String(now.getUTCFullYear() + years) };
};

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Picks a name by the keyboard alone: out of the names that show while typing, or, without script, of those found. */
async function pick(page: Page, box: RegExp, typed: string, name: string, scripted: boolean) {
  const field = page.getByRole(scripted ? "combobox" : "textbox", { name: box });
  await field.focus();
  await page.keyboard.type(typed);
  if (!scripted) {
    await page.keyboard.press("Enter");
    await page
      .getByRole("group", { name: `Found for “${typed}”` })
      .getByLabel(name, { exact: true })
      .check();
    return;
  }
  const option = page.getByRole("listbox").getByRole("option", { name }).first();
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  for (let at = 0; at < 8 && (await option.getAttribute("aria-selected")) !== "true"; at++)
    await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`${name} is added.`)).toBeVisible();
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
}

test("a broker adds a resident page by page, picking work and skills by the keyboard, and they are matched at the end", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}, info) => {
  test.slow();
  const scripted = javaScriptEnabled !== false;
  const reference = `P-${markOf(info.project.name)}`;
  await as("Sam Taylor");
  await page.goto("/brokerage/candidates");
  await page.getByRole("link", { name: "Add a candidate" }).click();
  await accessible();
  await page.getByLabel("Reference", { exact: true }).fill(reference);
  await page.getByLabel("Name", { exact: true }).fill("Paige Turner");
  await fillDate(page, /Date of birth/, { day: "27", month: "3", year: "1990" });
  await page.getByLabel("Postcode").fill("E10 5NA");
  await page.getByLabel("Postcode").press("Enter");
  const anyway = page.getByRole("button", { name: /add anyway/ });
  await expect(heading(page).filter({ hasText: "Paige Turner" }).or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await onPage(page, "Paige Turner", accessible);
  await expect(page.getByText("1 of 7 done")).toBeVisible();

  await page.getByRole("link", { name: "Work they have done or look for" }).click();
  await onPage(page, "Work they have done or look for", accessible);
  await pick(page, /Add work/, "kitchen as", "Kitchen assistant", scripted);
  await accessible();
  await saveAndContinue(page);

  await onPage(page, "Skills", accessible);
  await pick(page, /Add a skill/, "washing", "Washing up", scripted);
  if (!scripted) await page.getByRole("button", { name: "Find" }).click();
  await page.getByLabel(/Add a skill/).fill("zorbing");
  await saveAndContinue(page);
  await expect(page.getByRole("alert")).toContainText("“zorbing” is not in our list");
  await accessible();
  await page.getByLabel("Keep “zorbing” as it is").check();
  await page.getByLabel(/Add a skill/).fill("");
  await saveAndContinue(page);

  await onPage(page, "Licences and qualifications", accessible);
  await writeLines(page, "SIA licence");
  await onPage(page, "When they run out", accessible);
  await fillDate(page, /SIA licence/, inYears(2));
  await saveAndContinue(page);
  await onPage(page, "Right to work", accessible);
  await saveAndContinue(page);
  await expect(page.getByRole("alert")).toContainText("Choose what you have seen");
  await page.getByLabel("Yes, until a day").check();
  await fillDate(page, "Last day", inYears(3));
  await saveAndContinue(page);
  await onPage(page, "When they can start", accessible);
  await saveAndContinue(page);
  await onPage(page, "Hours, pay and travel", accessible);
  await page.getByLabel(/Fewest hours/).fill("16");
  await saveAndContinue(page);

  await onPage(page, "Check and add", accessible);
  for (const said of ["Kitchen assistant", "Washing up", "zorbing", "SIA licence", "16 hours a week or more"])
    await expect(page.getByRole("main").getByText(said).first()).toBeVisible();
  await page.getByRole("link", { name: "Change notes" }).click();
  await page.getByLabel(/Notes for your team/).fill("Prefers mornings");
  await saveAndContinue(page);
  await page.getByRole("button", { name: "Add the candidate" }).click();
  await expect(page.getByRole("alert")).toContainText(`${reference} is added`);
  await expect(page.getByText("On your caseload.")).toBeVisible();
  await expect(page.getByText("Prefers mornings")).toBeVisible();
  await expect(page.getByRole("heading", { name: /live vacanc/ })).toBeVisible();
  await accessible();
});

test("what is picked is taken away again, by the keyboard too", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}, info) => {
  test.slow();
  const scripted = javaScriptEnabled !== false;
  await as("Sam Taylor");
  await startCandidate(page, { name: "Rae Moved", reference: `R-${markOf(info.project.name)}` });
  await page.getByRole("link", { name: "Work they have done or look for" }).click();
  await writeLines(page, "Kitchen assistant\nWaiter");
  await onPage(page, "Skills");
  await page.goBack();
  await page.reload();
  const picked = page.getByRole("group", { name: "Their work" });
  if (scripted) {
    await picked.getByRole("button", { name: "Remove Kitchen assistant" }).press("Enter");
    await expect(page.getByText("Kitchen assistant is removed.")).toBeVisible();
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("wai");
    await expect(page.getByRole("listbox")).toBeVisible();
    await accessible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await page.getByRole("combobox").fill("");
  } else await picked.getByLabel("Kitchen assistant").uncheck();
  await saveAndContinue(page);
  await onPage(page, "Skills");
  await page.getByRole("link", { name: "All the pages" }).click();
  await page.getByRole("link", { name: "Work they have done or look for" }).click();
  await expect(picked).toContainText("Waiter");
  await expect(picked).not.toContainText("Kitchen assistant");
});

test("somebody who may be there already is told of, and the other record is one link away", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const mark = markOf(info.project.name);
  const email = `twin.${mark}@resident.example`;
  await as("Sam Taylor");
  await startCandidate(page, { name: "Una Twin", reference: `U-${mark}`, email });
  await page.goto("/brokerage/candidates/new");
  await page.getByLabel("Name", { exact: true }).fill("U Twin");
  await page.getByLabel(/Email address/).fill(email.toUpperCase());
  await page.getByLabel("Postcode").fill("E17");
  await saveAndContinue(page);
  await expect(page.getByText(`U-${mark} may be the same person`)).toBeVisible();
  await expect(page.getByText("the same email address")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("U Twin");
  await accessible();
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: `Open U-${mark}` }).click();
  const opened = await opening;
  await expect(heading(opened)).toHaveText("Una Twin");
  await opened.close();
  await page.getByRole("button", { name: /add anyway/ }).click();
  await onPage(page, "U Twin");

  await as("Priya Nair");
  await startCandidate(page, { name: "Una Twin", reference: `U-${mark}`, email });
  await expect(page.getByText("may be the same person")).toHaveCount(0);
});

test("a form is left for later, found again, and deleted", async ({ page, as, accessible }, info) => {
  test.slow();
  const reference = `D-${markOf(info.project.name)}`;
  await as("Sam Taylor");
  await startCandidate(page, { name: "Della Later", reference });
  await page.getByRole("link", { name: "Hours, pay and travel" }).click();
  await page.getByLabel(/Most hours/).fill("20");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page.getByRole("alert")).toContainText(`Their reference is ${reference}`);
  await accessible();
  await page.goto("/brokerage/candidates");
  await expect(page.getByRole("table")).not.toContainText(reference);
  await page.getByText(/not finished/).click();
  await accessible();
  await page.getByRole("link", { name: `${reference}, Della Later` }).click();
  await expect(page.getByText("2 of 7 done")).toBeVisible();
  await page.getByRole("link", { name: "Check and add" }).click();
  await expect(page.getByText("They can’t be added yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add the candidate" })).toHaveCount(0);
  await accessible();
  await page.getByRole("link", { name: "All the pages" }).click();
  await page.getByRole("link", { name: "Delete this draft" }).click();
  await accessible();
  await page.getByRole("button", { name: "Delete the draft" }).click();
  await expect(page.getByRole("alert")).toContainText(`The draft ${reference} is deleted`);
  await expect(page.getByRole("link", { name: new RegExp(reference) })).toHaveCount(0);
});

test("of two who change one page the second is told, sees both, and loses nothing", async ({
  page,
  context,
  as,
  accessible,
}, info) => {
  test.slow();
  const reference = `T-${markOf(info.project.name)}`;
  await as("Sam Taylor");
  await addCandidate(page, { name: "Tab Two", reference });
  await page.getByRole("link", { name: "Change hours" }).click();
  await onPage(page, "Hours, pay and travel");
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, ""));
  await other.getByLabel(/Most hours/).fill("24");
  await other.getByRole("button", { name: "Save the change" }).click();
  await expect(other.getByRole("alert")).toContainText(`${reference} is changed`);
  await other.close();

  await page.getByLabel(/Most hours/).fill("30");
  await page.getByLabel(/How far can they travel/).fill("12");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("This record was changed while you were writing")).toBeVisible();
  await expect(page.getByText(/Sam Taylor saved “Hours, pay and travel”/)).toBeVisible();
  await expect(page.getByLabel(/Most hours/)).toHaveValue("30");
  const differs = page.getByRole("table", { name: "What differs on this page" });
  await expect(differs).toContainText("Up to 24 hours a week");
  await expect(differs).toContainText("Up to 30 hours a week");
  await accessible();
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByRole("main")).toContainText("Up to 30 hours a week");
  await expect(page.getByRole("main")).toContainText("12 km");
});

test("a licence that has run out is not counted until it is renewed, and a right to work that has passed is warned of", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const mark = markOf(info.project.name);
  await as("Maya Osei");
  const title = `Door supervisor ${mark}`;
  await fillVacancy(page, { title, occupation: "Kitchen assistant" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();

  await as("Sam Taylor");
  await addCandidate(page, {
    name: "Val Idity",
    reference: `V-${mark}`,
    certificates: "SIA licence",
    skills: "Customer service\nFood hygiene level 2\nCash handling",
  });
  await page.getByRole("link", { name: "Change licences" }).click();
  await page.getByRole("button", { name: "Save the change" }).click();
  await onPage(page, "When they run out");
  await fillDate(page, /SIA licence/, inYears(-1));
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Ran out, not counted")).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Change these days, or renew one" }).click();
  await accessible();
  await fillDate(page, /SIA licence/, inYears(1));
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Counted", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Change right to work" }).click();
  await page.getByLabel("Yes, until a day").check();
  await fillDate(page, "Last day", inYears(-1));
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText(/Their right to work ran out on/)).toBeVisible();
  await accessible();
  const candidateId = /candidates\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  await page.goto("/brokerage");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await page.goto(`${page.url().replace(/[?#].*/, "")}/candidates/${candidateId}`);
  await expect(page.getByText(/Their right to work ran out on/)).toBeVisible();
  await accessible();
});

test("a first page with every field wrong keeps what was typed", async ({ page, as, accessible }) => {
  await as("Priya Nair");
  await page.goto("/brokerage/candidates/new");
  await page.getByLabel("Reference", { exact: true }).fill("x".repeat(60));
  await page.getByLabel(/Email address/).fill("not an address");
  await page.getByLabel(/Phone number/).fill("ring me");
  await page.getByLabel("Postcode").fill("LS1 4AP");
  await fillDate(page, /Date of birth/, { day: "31", month: "2", year: "1990" });
  await saveAndContinue(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(6);
  await expect(page.getByLabel("Postcode")).toHaveValue("LS1 4AP");
  await expect(page.getByLabel(/Phone number/)).toHaveValue("ring me");
  await accessible();
});

test("names for typed words are few, quick to ask for again, and none for nonsense", async ({ request }) => {
  const answer = await request.get("/names.json?of=skills&q=customer");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=3600");
  const names = await answer.json();
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThanOrEqual(8);
  expect(await (await request.get("/names.json?of=everything&q=customer")).json()).toEqual([]);
  expect(await (await request.get("/names.json?of=skills&q=x")).json()).toEqual([]);
});
