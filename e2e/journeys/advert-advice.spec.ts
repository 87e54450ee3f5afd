import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { startVacancy } from "../vacancy-steps";

const telling = "We want a young and dynamic ninja, a native English speaker with their own laptop.";

/** From a new draft to the advice on its words, as whoever writes it comes there. */
async function draftWithAdvice(page: Page, title: string) {
  await startVacancy(page, title);
  await page.getByRole("link", { name: "What the work is" }).click();
  await page.getByLabel("Occupation", { exact: true }).fill("Baker");
  await page.getByLabel("What is the work like?").fill(telling);
  await page.getByRole("button", { name: "Save, and see advice on the words" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("suggestions for your advert");
}

test("advice appears while an advert is typed, by itself with script, and on the check page without", async ({
  page,
  javaScriptEnabled,
  accessible,
}) => {
  await page.goto("/advert-check");
  await page.getByLabel("Job title").fill("Sales assistant");
  const advert = page.getByLabel("The advert");
  await advert.fill(telling);
  const panel = page.getByRole("region", { name: "Suggestions as you write" });
  if (javaScriptEnabled === false) {
    await expect(panel).toBeHidden();
  } else {
    await expect(page.getByText(/^4 suggestions: “young and dynamic”/)).toBeVisible();
    await expect(panel.getByRole("heading", { name: "“native English speaker”" })).toBeVisible();
    await expect(panel.getByText(/Reading age/).first()).toBeVisible();
    await expect(advert).toBeFocused();
    await accessible();
    await advert.fill("We want a kind person.");
    await expect(page.getByText("No suggestions so far.")).toBeVisible();
    await advert.fill(telling);
  }
  const closing = page.getByRole("group", { name: /Closing date/ });
  const soon = new Date(Date.now() + 3 * 86_400_000);
  await closing.getByLabel("Day").fill(String(soon.getUTCDate()));
  await closing.getByLabel("Month").fill(String(soon.getUTCMonth() + 1));
  await closing.getByLabel("Year").fill(String(soon.getUTCFullYear()));
  await page.getByRole("button", { name: "Check the words" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("suggestions for your advert");
  await expect(page.getByText(/open for less than a week/)).toBeVisible();
  await expect(page.getByText(/Nobody is named to ask about access/)).toBeVisible();
  await expect(page.getByText(/Reading age/).first()).toBeVisible();
  await page.getByText("How the reading age is worked out").first().click();
  await expect(page.getByText(/4.71 × letters in a word/).first()).toBeVisible();
  await accessible();
});

test("advice on a draft is set aside with a reason, stays so, and is taken back", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await draftWithAdvice(page, "Oven hand");
  await expect(page.getByRole("link", { name: /ninja/ }).first()).toBeVisible();
  await accessible();

  await page.getByRole("link", { name: "Set aside the advice on “ninja”" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set this advice aside");
  await accessible();
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose why you set it aside");
  await page.getByLabel("Another reason").check();
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the reason");
  await expect(page.getByLabel("Another reason")).toBeChecked();
  await page.getByLabel("In your own words").fill("Ninja is the make of our oven.");
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("Set aside");
  const setAside = page.getByRole("region", { name: "Set aside", exact: true }).first();
  const because = page.getByText("“ninja”: set aside, because Ninja is the make of our oven.");
  await expect(because).toBeVisible();
  await expect(page.getByRole("link", { name: "Set aside the advice on “ninja”" })).toHaveCount(0);
  await accessible();

  await page.reload();
  await expect(because).toBeVisible();
  await page.getByRole("button", { name: "Take it back the advice on “ninja”" }).click();
  await expect(page.getByRole("alert")).toContainText("Taken back");
  await expect(page.getByRole("link", { name: "Set aside the advice on “ninja”" })).toBeVisible();
  await expect(setAside).toHaveCount(0);
});

test("what was set aside is not said again while the draft is typed on", async ({
  page,
  as,
  javaScriptEnabled,
}) => {
  await as("Maya Osei");
  await draftWithAdvice(page, "Second oven hand");
  await page.getByRole("link", { name: "Set aside the advice on “ninja”" }).click();
  await page.getByLabel("It means something else here").check();
  await page.getByRole("button", { name: "Set it aside" }).click();
  await page.getByRole("link", { name: "Change the words" }).click();
  const work = page.getByLabel("What is the work like?");
  await expect(work).toHaveValue(telling);
  if (javaScriptEnabled === false) return;
  await work.fill(`${telling} You are able-bodied.`);
  const panel = page.getByRole("region", { name: "Suggestions as you write" });
  await expect(panel.getByRole("heading", { name: "“able-bodied”" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "“ninja”" })).toHaveCount(0);
});
