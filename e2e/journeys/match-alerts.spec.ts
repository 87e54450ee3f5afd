import { expect, test } from "../fixtures";
import { runJob } from "../run-job";

/** A broker for each of the two browsers, so that neither changes what the other waits for. */
const brokers = {
  "with JavaScript": { name: "Sam Taylor", email: "sam.taylor@demo.example" },
  "without JavaScript, on a phone": { name: "Leon Clarke", email: "leon.clarke@demo.example" },
};
const subject = /^\d+ new strong match/;

test("a broker chooses how often to hear of new matches, gets the letter and stops it by its link", async ({
  page,
  as,
  letterTo,
  request,
  accessible,
}, info) => {
  test.slow();
  const { name, email } = brokers[info.project.name as keyof typeof brokers];
  await as(name);
  await page.goto("/account");
  await page.getByRole("link", { name: "Choose how often we write to you" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Letters about new matches");
  await expect(page.getByLabel("Every working day")).toBeChecked();
  // The letters of the browser that came first went to every broker.
  await expect(
    page.getByRole("heading", { name: /New so far: \d+ strong match|Nothing is new so far/ }),
  ).toBeVisible();
  await accessible();

  await page.getByLabel("Every Monday").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("once a week, on Mondays");
  await expect(page.getByLabel("Every Monday")).toBeChecked();
  await accessible();
  await page.getByLabel("Every working day").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("once every working day");

  await runJob("matches.digest");
  await letterTo(email, subject);
  const letter = page.getByRole("main");
  await expect(letter).toContainText(`Hello ${name.split(" ")[0]},`);
  await expect(letter).toContainText(/caseload: [A-Z]{2}-\d+ \(\d+\)/);
  await accessible();
  const stop = letter.getByRole("link", { name: /alerts\/stop/ });
  const { pathname } = new URL((await stop.getAttribute("href")) ?? "");

  await page.goto("/brokerage/alerts");
  await expect(page.getByRole("heading", { name: "Nothing is new so far" })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(pathname);
  await accessible();
  await page.getByRole("button", { name: "Stop them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stopped");
  await accessible();
  await as(name);
  await page.goto("/brokerage/alerts");
  await expect(page.getByLabel("Never")).toBeChecked();

  await page.getByLabel("Every working day").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  // As a mail program posts when its own button is pressed: without a cookie, and following no redirect.
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await request.post(pathname, { form, maxRedirects: 0 })).status()).toBe(200);
  await page.goto("/brokerage/alerts");
  await expect(page.getByLabel("Never")).toBeChecked();
});

test("a link that somebody made up stops nothing, and says what to do", async ({ page, accessible }) => {
  const answer = await page.goto(`/alerts/stop/018f2c5e.${"A".repeat(43)}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("This link stops no letters");
  await accessible();
});
