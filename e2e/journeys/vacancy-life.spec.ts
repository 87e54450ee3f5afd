import { expect, test } from "../fixtures";
import { itsDayComes } from "../move-days";
import { runJob } from "../run-job";
import { fillDate } from "../steps";
import { fillVacancy } from "../vacancy-steps";

const maya = "maya.osei@demo.example";

/** A day so many days from now, as the three boxes take it. */
const inDays = (days: number) => {
  const date = new Date(Date.now() + days * 86_400_000);
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  };
};

test("a vacancy waits for its day, goes live, stays open longer with a reason that brokers read, and ends with its outcomes", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const title = `Weekend cook ${info.project.name.length}-${Date.now()}`;
  await as("Maya Osei");
  await fillVacancy(page, { title, occupation: "Cook" });

  await page.getByRole("link", { name: "Choose a day for it to go live" }).click();
  await accessible();
  await page.getByLabel("On a day that I choose").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the day to go live");
  await expect(page).toHaveTitle(/^Error: /);
  await fillDate(page, "Day to go live", inDays(3));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("is to go live on");
  await accessible();
  await page.getByRole("link", { name: "Check and submit" }).click();
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByRole("alert")).toContainText("Your vacancy is scheduled");
  await accessible();
  const address = page.url().replace(/\?.*/, "");
  const reference = /FD-\d+/.exec((await page.getByRole("alert").textContent()) ?? "")?.[0] ?? "";
  const seenOutside = await page.request.get(address.replace("/employer/", "/"));
  expect(seenOutside.status(), "nobody else sees it before its day").toBe(404);
  await letterTo(maya, new RegExp(`Scheduled: ${title}`));

  await itsDayComes(reference);
  await runJob("vacancies.publish");
  await letterTo(maya, new RegExp(`live: ${title}`));
  await page.goto(address);
  await expect(page.getByText("Anyone can see it.")).toBeVisible();
  await expect(page.getByText("Waltham Forest").first()).toBeVisible();
  await accessible();

  await page.getByRole("link", { name: "Keep it open longer" }).click();
  await accessible();
  await fillDate(page, "New closing date", inDays(2));
  await page.getByLabel("Why does it stay open?").fill("A second kitchen opens.");
  await page.getByRole("button", { name: "Keep it open longer" }).click();
  await expect(page.getByRole("alert")).toContainText("must be after");
  await expect(page.getByLabel("Why does it stay open?")).toHaveValue("A second kitchen opens.");
  await fillDate(page, "New closing date", inDays(60));
  await page.getByRole("button", { name: "Keep it open longer" }).click();
  await expect(page.getByRole("alert")).toContainText(`${reference} is open until`);
  await accessible();

  await as("Sam Taylor");
  await page.goto(address.replace("/employer/", "/brokerage/"));
  const lately = page.getByRole("list", { name: "What changed lately" });
  await expect(lately).toContainText("Extended on");
  await expect(lately).toContainText("A second kitchen opens.");

  await as("Maya Osei");
  await page.goto(`/employer/vacancies?q=${reference}`);
  await accessible();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Say it is filled, or close it" }).click();
  await accessible();
  await page.getByRole("button", { name: "End the vacancy" }).click();
  await expect(page.getByRole("alert")).toContainText("Check your answers");
  await page.getByLabel("How many places went to people put forward here?").fill("0");
  await page.getByLabel("How many were filled another way?").fill("1");
  await page.getByRole("button", { name: "End the vacancy" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose why places are left");
  await expect(page.getByLabel("How many were filled another way?")).toHaveValue("1");
  await accessible();
  await page.getByLabel("How were those filled?").selectOption({ label: "A recruitment agency" });
  await page.getByLabel("People did not have the skills we need").check();
  await page.getByLabel("Anything to add?").fill("Nobody had cooked for forty.");
  await page.getByRole("button", { name: "End the vacancy" }).click();
  await expect(page.getByRole("alert")).toContainText(`${reference} has ended`);
  await expect(page.getByText("1 of 2 places filled").first()).toBeVisible();
  await accessible();
  await letterTo(maya, new RegExp(`Ended: ${title}`));
});
