import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { registerCafe, signInByLink } from "../steps";

/** A second person's browser, signed in as the operator. */
async function operatorsDesk(browser: Browser) {
  const desk = await (await browser.newContext()).newPage();
  await desk.goto("/demo");
  await desk.getByRole("button", { name: "Sign in as Alex Moreno" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("To check");
  return desk;
}

test("an employer is asked, refused, comes back each time, and is verified", async ({
  page,
  browser,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const mark = `${info.project.name.length}${Date.now()}`;
  const name = `Quince ${mark} Bakehouse`;
  const email = `ann.${mark}@bakehouse.example`;
  await signInByLink({ page, letterTo, email, accessible });
  await registerCafe(page, { name, accessible });
  await page.goto("/employer/verification");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We are checking your organisation");
  await expect(page.getByText(/You hear from us by/)).toBeVisible();
  await accessible();

  const desk = await operatorsDesk(browser);
  await letterTo("alex.moreno@demo.example", new RegExp(`employer to verify: ${name}`, "i"));
  await desk.getByRole("link", { name: "All employers to verify" }).click();
  await desk.getByRole("link", { name: new RegExp(name) }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(desk.getByText(email).first()).toBeVisible();
  await expect(desk.getByText(/^due /).first()).toBeVisible();
  const address = desk.url();

  await desk.getByRole("link", { name: "Ask a question" }).click();
  await desk.getByRole("button", { name: "Send the question" }).click();
  await expect(desk.getByRole("alert")).toContainText("Enter your question");
  await desk.getByLabel("What do you need to know?").fill("Is the bakehouse open yet?");
  await desk.getByRole("button", { name: "Send the question" }).click();
  await expect(desk.getByRole("alert")).toContainText("Asked");

  await letterTo(email, /A question about/);
  await page.goto("/employer/verification");
  await expect(page.getByText("Is the bakehouse open yet?")).toBeVisible();
  await accessible();
  await page.getByLabel("Your answer").fill("Yes, since September.");
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("alert")).toContainText(/EM-[0-9A-F]{6}/);
  await accessible();

  await desk.goto(address);
  await expect(desk.getByText("Yes, since September.")).toBeVisible();
  await desk.getByRole("link", { name: "Refuse it with a reason" }).click();
  await desk.getByLabel("Why, and what can they change?").fill("Give us the number of the company.");
  await desk.getByRole("button", { name: "Refuse it" }).click();
  await expect(desk.getByRole("alert")).toContainText("Refused");

  await letterTo(email, /could not verify/);
  await page.goto("/employer/verification");
  await expect(page.getByText("Give us the number of the company.")).toBeVisible();
  await accessible();
  await page.getByLabel("What has changed?").fill("We are a partnership and have none.");
  await page.getByRole("button", { name: "Ask again" }).click();
  await expect(page.getByRole("alert")).toContainText("We have your answer");

  await desk.goto(address);
  await expect(desk.getByText("We are a partnership and have none.")).toBeVisible();
  await desk.getByRole("button", { name: "Verify it" }).click();
  await expect(desk.getByRole("alert")).toContainText(`Verified: ${name}`);
  await letterTo(email, /is verified/);
  await page.goto("/employer/verification");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are verified");
});

test("two operators decide at once: the second is told, and keeps what they typed", async ({
  page,
  as,
  browser,
}, info) => {
  const name = `Bramble ${info.project.name.length}${Date.now()}`;
  await as("Alex Moreno");
  await addEmployer(page, name);
  await page.getByRole("link", { name: "Verify, suspend or join it" }).click();
  const desk = await operatorsDesk(browser);
  await desk.goto(`${page.url()}/suspension`);
  await page.getByRole("link", { name: "Suspend it" }).click();
  await page.getByLabel("Why?").fill("Two complaints.");
  await page.getByRole("button", { name: "Suspend it" }).click();
  await expect(page.getByRole("alert")).toContainText("Suspended");
  await desk.getByLabel("Why?").fill("Three complaints.");
  await desk.getByRole("button", { name: "Suspend it" }).click();
  await expect(desk.getByRole("alert")).toContainText("Somebody was first: Alex Moreno suspended it");
  await expect(desk.getByLabel("Why?")).toHaveValue("Three complaints.");
});

test("a suspended employer's vacancies are gone from public view at once, and return", async ({
  page,
  browser,
  accessible,
}, info) => {
  test.slow();
  // Each project has an employer of its own, because both use one demonstration.
  const name = info.project.name.startsWith("without") ? "Saltmarsh Hotels" : "Thamesgate Builders";
  await page.goto(`/vacancies?q=${encodeURIComponent(name)}`);
  const result = page.getByRole("listitem").filter({ hasText: name }).getByRole("link").first();
  await result.click();
  await expect(page.getByText(name).first()).toBeVisible();
  const vacancy = page.url();
  const desk = await operatorsDesk(browser);
  await desk.getByRole("link", { name: "Organisations", exact: true }).click();
  await desk.getByLabel("Name or Companies House number").fill(name);
  await desk.getByRole("button", { name: "Search" }).click();
  await desk.getByRole("link", { name }).click();
  await desk.getByRole("link", { name: "Verify, suspend or join it" }).click();
  await desk.getByRole("link", { name: "Suspend it" }).click();
  await desk.getByLabel("Why?").fill("People were asked to pay for a uniform.");
  await desk.getByRole("button", { name: "Suspend it" }).click();
  await expect(desk.getByRole("alert")).toContainText("Suspended");

  expect((await page.goto(vacancy))?.status()).toBe(404);
  await page.goto(`/vacancies?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(0);
  await accessible();

  await desk.getByRole("link", { name: "Lift the suspension" }).click();
  await desk.getByLabel("Why is it lifted?").fill("The uniform is free now.");
  await desk.getByRole("button", { name: "Lift it" }).click();
  await expect(desk.getByRole("alert")).toContainText("Suspension lifted");
  expect((await page.goto(vacancy))?.status()).toBe(200);
  await expect(page.getByText(name).first()).toBeVisible();
});

test("two records of one employer become one, after the operator has seen what moves", async ({
  page,
  as,
  accessible,
}, info) => {
  const mark = `${info.project.name.length}${Date.now()}`;
  const [stays, goes] = [`Larch ${mark} Joinery`, `Larch ${mark} Joiners`];
  await as("Alex Moreno");
  await addEmployer(page, stays, true);
  await addEmployer(page, goes);
  await page.getByRole("link", { name: "Verify, suspend or join it" }).click();
  await accessible();
  await page.getByRole("link", { name: "Join it with another" }).click();
  await accessible();
  await page.getByLabel("Name or Companies House number of the other").fill(stays);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: stays }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Join ${goes} into ${stays}`);
  await expect(page.getByText("1 invitation")).toBeVisible();
  await expect(page.getByText("Joining can’t be undone.")).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: "Join them" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick the box if you are sure");
  await page.getByLabel("I have compared the two, and they are one employer").check();
  await page.getByRole("button", { name: "Join them" }).click();
  await expect(page.getByRole("alert")).toContainText(`Merged: ${stays}`);
  await page.goto(`/operator/organisations?name=${encodeURIComponent(goes)}&standing=merged`);
  await page.getByRole("link", { name: goes }).click();
  await expect(page.getByText(`Merged into ${stays}`)).toBeVisible();
  await accessible();
});

/** The operator adds an employer, whose first administrator is invited. */
async function addEmployer(page: Page, name: string, numbered = false) {
  await page.goto("/operator/organisations/new");
  await page.getByLabel("Employer", { exact: true }).check();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Email address of its first administrator").fill("first@joinery.example");
  if (numbered)
    await page.getByLabel(/Companies House number/).fill(String(10_000_000 + (Date.now() % 80_000_000)));
  await page.getByRole("button", { name: "Add it and send the invitation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}
