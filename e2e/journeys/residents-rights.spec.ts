import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** The record of one of the demonstration’s residents on the broker’s own caseload: another one in each project, which run at the same time. */
async function openRights(page: Page, at: number) {
  await page.goto("/brokerage/candidates?only=mine");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^WF-\d+/ })
    .nth(at)
    .click();
  await expect(page).toHaveURL(/\/brokerage\/candidates\/[\da-f-]{36}/);
  await page.getByRole("link", { name: /^Their rights/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Their rights");
}

/** Presses "look again" until a job is through. */
async function untilDone(page: Page) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("definition").getByText("Done", { exact: true }).first()).toBeVisible({
      timeout: 500,
    });
  }).toPass({ timeout: 30_000 });
}

const offset = (javaScriptEnabled: boolean | undefined) => (javaScriptEnabled === false ? 8 : 4);

test("a broker asks for a copy of what is held, reads it, and saves the file", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}) => {
  test.slow();
  await as("Sam Taylor");
  await openRights(page, offset(javaScriptEnabled));
  await accessible();
  await page.getByRole("link", { name: /^Get a copy/ }).click();
  await accessible();
  // Nothing chosen is said beside the question, and what was typed stays.
  await page.getByRole("button", { name: "Get the copy" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose how they asked");
  await accessible();
  await page.getByLabel("By phone").check();
  await page.getByRole("button", { name: "Get the copy" }).click();
  await expect(page.getByText(/^RR-\d+$/).first()).toBeVisible();
  await untilDone(page);
  await accessible();
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: /Download it as a file/ }).click();
  const file = JSON.parse(await readFile(await (await saving).path(), "utf8"));
  expect(file.format).toBe("front-door-export-1");
  expect(Object.keys(file.keys)).toEqual(Object.keys(file.sections));
  expect(file.sections.details).toHaveLength(1);
  await page.getByRole("link", { name: "Open the copy" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Everything held about you");
  await expect(page.getByRole("heading", { name: "Who read or changed your record" })).toBeVisible();
  await accessible();
  await page.goBack();
  await page.reload();
  await expect(page.getByText(/Opened by Sam Taylor/).first()).toBeVisible();
});

test("a resident says by their link what is wrong, the broker answers, and then everything is removed", async ({
  page,
  as,
  letterTo,
  accessible,
  javaScriptEnabled,
}) => {
  test.slow();
  await as("Sam Taylor");
  await openRights(page, offset(javaScriptEnabled) + 2);
  const record = page.url();
  const reference = ((await page.getByRole("main").textContent()) ?? "").match(/WF-\d+/)?.[0] ?? "";
  // Their first letter with a link of their own comes of what they said by phone.
  await page.getByRole("link", { name: /^Note what is wrong/ }).click();
  await page.getByLabel("What do they say is wrong?").fill("I told you about evenings.");
  await page.getByLabel("By phone").check();
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByRole("alert")).toContainText("is noted");
  await accessible();
  const request = page.url().replace(/\?.*/, "");
  const number =
    (await page
      .getByText(/^RR-\d+$/)
      .first()
      .textContent()) ?? "";

  // A yes without a change in the record is refused, with what was typed kept.
  await page.getByLabel("Yes, the record is right now").check();
  await page.getByLabel("What did you change, or why not?").fill("You asked us in March to leave it out.");
  await page.getByRole("button", { name: "Answer them" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing in the record has been changed");
  await expect(page.getByLabel("What did you change, or why not?")).toHaveValue(/March/);
  await page.getByLabel("No, and I say why").check();
  await page.getByRole("button", { name: "Answer them" }).click();
  await expect(page.getByRole("alert")).toContainText("is answered");

  await page.goto("/demo/letters");
  const letter = page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`${number}: our answer to you`) })
    .first();
  await expect(async () => {
    await page.reload();
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await letter.click();
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /\/rights/ })
    .first();
  const own = new URL((await link.getAttribute("href")) ?? "").pathname;
  await page.context().clearCookies();

  await page.goto(own);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your rights");
  await expect(page.getByText("You asked us in March to leave it out.")).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: "Say what is wrong" }).click();
  await accessible();
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert")).toContainText("Say what is wrong");
  await page.getByLabel("What is wrong?").fill("My phone number ends in 19.");
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert")).toContainText("Your reference is");
  await accessible();
  await letterTo("sam.taylor@demo.example", new RegExp(`${reference}.*something is wrong`));

  await page.goto(own);
  await page.getByRole("link", { name: "Remove my details" }).click();
  await page.getByRole("button", { name: "Remove my details for good" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick the box");
  await accessible();
  await page.getByLabel("Yes, remove my details").check();
  await page.getByRole("button", { name: "Remove my details for good" }).click();
  await expect(async () => {
    await page.goto(own);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your details are removed", {
      timeout: 500,
    });
  }).toPass({ timeout: 30_000 });
  await accessible();

  await as("Sam Taylor");
  expect((await page.goto(record))?.status()).toBe(404);
  await page.goto("/brokerage/rights");
  await expect(page.getByRole("row").filter({ hasText: "Details removed" }).first()).toContainText(
    /kept as counts|answers removed|letters? emptied/,
  );
  await expect(page.getByRole("main")).not.toContainText(reference);
  await accessible();
  await page.goto(request);
  await expect(page.getByRole("main")).not.toContainText("evenings");
  await as("Alex Moreno");
  await page.goto("/operator/rights");
  await expect(page.getByRole("row").filter({ hasText: number })).toContainText("Waltham Forest");
  await accessible();
});

test("a broker keeps somebody whose details are about to go, and reads by which rule", async ({
  page,
  as,
  accessible,
  javaScriptEnabled,
}) => {
  await as("Sam Taylor");
  await page.goto("/brokerage/rights");
  await expect(page.getByRole("heading", { name: "Going soon" })).toBeVisible();
  const stay = page.getByRole("button", { name: /^Still in touch/ });
  const before = await stay.count();
  // The two projects press at the same time: each its own.
  await stay.nth(javaScriptEnabled === false ? 0 : before - 1).click();
  await expect(page.getByRole("alert")).toContainText("Their details stay");
  await page.goto("/brokerage/rights/rule");
  await accessible();
  await expect(page.getByText(/months/i).first()).toBeVisible();
});

test("a link that nobody was sent opens nothing", async ({ page, accessible }) => {
  const answer = await page.goto("/consent/rrnotalinkthatwasever/rights");
  expect(answer?.status()).toBe(404);
  await accessible();
});
