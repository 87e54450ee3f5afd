import { expect, test } from "../fixtures";
import { fillDate, fillVacancy } from "../steps";

/** The figure on the hospitality board's card of people who started, this month. */
const STARTS = /(\d+)\s*people started work/;

test("a vacancy reaches a resident, who says yes, is interviewed and starts, and the board's figure moves", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const mark = `${info.project.name.length}${Date.now() % 1_000_000}`;
  const title = `Lunch kitchen assistant ${mark}`;
  const email = `dee.${mark}@resident.example`;
  const reference = `E2E-${mark}`;

  await as("Helen Marsh");
  // biome-ignore lint/performance/useDomNodeTextContent: the figure and its words are apart only in the layout
  const before = Number(STARTS.exec(await page.getByRole("main").innerText())?.[1]);
  expect(before).toBeGreaterThan(0);

  await as("Maya Osei");
  await fillVacancy(page, { title, occupation: "Kitchen assistant" });
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  await expect(page.getByText(/FD-\d+/).first()).toBeVisible();

  await as("Sam Taylor");
  await page.goto("/brokerage/candidates/new");
  await accessible();
  await page.getByLabel("Reference", { exact: true }).fill(reference);
  await page.getByLabel("Name", { exact: true }).fill("Dee Okafor");
  await page.getByLabel(/Email address/).fill(email);
  await page.getByLabel(/Work they have done/).fill("Kitchen assistant");
  await page.getByLabel(/^Skills/).fill("Customer service\nLevel 2 food hygene\nWhittling spoons");
  await page.getByLabel("Postcode").fill("E10 5NA");
  await page.getByRole("button", { name: "Save candidate" }).click();
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect(
    page.getByText(/Whittling spoons/).first(),
    "an unknown skill is kept and shown",
  ).toBeVisible();
  await accessible();

  await page.goto("/brokerage");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(page.getByText(/available residents suit it/)).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: `Ask consent of ${reference}` }).click();
  await accessible();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();
  await accessible();
  const referral = page.url().replace(/\?.*/, "");

  await letterTo(email, /Lea Bridge Canteen|tell/i);
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /\/consent\// })
    .first();
  const consent = (await link.getAttribute("href")) ?? "";
  await page.goto("/demo");
  await page.context().clearCookies();
  await page.goto(new URL(consent).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lea Bridge Canteen");
  await accessible();
  await page.getByRole("button", { name: "Yes, tell them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You said yes");
  await accessible();
  await page.goBack();
  await page.goto(new URL(consent).pathname);
  await expect(page.getByRole("heading", { level: 1 }), "a second visit says what was said").toContainText(
    "You said yes",
  );

  await letterTo("sam.taylor@demo.example", new RegExp(`${reference}|yes`, "i"));
  await letterTo("maya.osei@demo.example", new RegExp(title));
  await as("Maya Osei");
  await page
    .getByRole("link", { name: /Answer Dee/ })
    .first()
    .click();
  await expect(page.getByText("Okafor"), "the last name was not agreed to").toHaveCount(0);
  await accessible();
  await page.getByRole("button", { name: "Invite to an interview" }).click();
  await page.getByRole("button", { name: "Offer the job" }).click();
  await page.getByRole("button", { name: "They have started" }).click();
  await expect(page.getByText(/We have recorded it/)).toBeVisible();

  await as("Sam Taylor");
  await page.goto(referral);
  await expect(page.getByText(/Started/).first()).toBeVisible();
  await accessible();
  await as("Helen Marsh");
  await expect(page.getByRole("main")).toContainText(new RegExp(`${before + 1}\\s*people started work`));
});

test("a link that leads nowhere says so and shows nothing", async ({ page, accessible }) => {
  const answer = await page.goto("/consent/not-a-link-that-was-ever-sent-to-anybody-1234567890");
  expect([404, 410]).toContain(answer?.status());
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await accessible();
});

test("a candidate form with every field wrong keeps what was typed", async ({ page, as, accessible }) => {
  await as("Priya Nair");
  await page.goto("/brokerage/candidates/new");
  await page.getByLabel("Reference", { exact: true }).fill("x".repeat(60));
  await page.getByLabel(/Email address/).fill("not an address");
  await page.getByLabel("Postcode").fill("LS1 4AP");
  await page.getByLabel(/How far can they travel/).fill("900");
  await page.getByLabel(/Lowest pay/).fill("lots");
  await fillDate(page, /The day they can start/, { day: "31", month: "2", year: "2027" });
  await page.getByRole("button", { name: "Save candidate" }).click();
  await expect(page.getByRole("alert").getByRole("link")).not.toHaveCount(0);
  await expect(page.getByLabel("Postcode")).toHaveValue("LS1 4AP");
  await expect(page.getByLabel(/Lowest pay/)).toHaveValue("lots");
  await accessible();
});
