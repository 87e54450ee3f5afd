import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { fillDate } from "../steps";

type As = (name: string) => Promise<void>;

/** A day so many from today, as the three boxes take it. */
function dayAhead(days: number) {
  const date = new Date(Date.now() + days * 86_400_000);
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  };
}

const column = (page: Page, name: string) =>
  page
    .getByRole("region", { name: "Referrals by stage" })
    .getByRole("region", { name: new RegExp(`^${name}\\b`) });

/** The first card of a column: its candidate and its referral's reference. */
async function firstCard(page: Page, of: string) {
  const card = column(page, of).getByRole("listitem").first();
  const reference = /R-\d+/.exec((await card.textContent()) ?? "")?.[0] ?? "";
  expect(reference, `a referral at ${of}`).not.toBe("");
  return { card, reference };
}

/** The board of everybody at one brokerage. */
async function openBoard(page: Page, as: As) {
  await as("Sam Taylor");
  await page.goto("/brokerage/referrals/board?whose=all");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Referrals");
}

async function fillInterview(
  page: Page,
  { days, time, place }: { days: number; time: string; place: string },
) {
  await fillDate(page, "Day", dayAhead(days));
  await page.getByLabel("Time").fill(time);
  await page.getByLabel("Where it is").fill(place);
}

test("a broker looks at the board and the list: mine, everyone's, and one by its reference", async ({
  page,
  as,
  accessible,
}) => {
  await as("Sam Taylor");
  await page.goto("/brokerage/referrals");
  await accessible();
  await page.getByRole("link", { name: "Board", exact: true }).click();
  await accessible();
  await page.getByLabel("Whose").selectOption({ label: "Mine" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByLabel("Whose")).toHaveValue("me");
  await openBoard(page, as);
  await accessible();
  const { reference } = await firstCard(page, "Put forward");
  await page.getByLabel("Reference").fill(reference.toLowerCase());
  await page.getByRole("button", { name: "Show" }).click();
  await expect(column(page, "Put forward").getByRole("listitem")).toHaveCount(1);
  await expect(column(page, "Started").getByRole("listitem")).toHaveCount(0);
});

test("a card is dragged: where it may go the page that is needed opens, and elsewhere it stays and says why", async ({
  page,
  as,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "Without script there is nothing to drag: the buttons do it all.");
  await openBoard(page, as);
  const { card, reference } = await firstCard(page, "Put forward");
  await card.dragTo(column(page, "Consent asked").getByRole("heading"));
  await expect(page.getByText(`${reference} can’t go to “Consent asked” from where it is`)).toBeVisible();
  await expect(page).toHaveURL(/referrals\/board/);
  await card.dragTo(column(page, "Interview").getByRole("heading"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Interview /);
  await expect(page.getByText(reference).first()).toBeVisible();
});

test("an interview is arranged, moved and called off, and each letter brings a calendar file that follows", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  await openBoard(page, as);
  const { card, reference } = await firstCard(page, "Put forward");
  await card.getByText("Move").click();
  await card.getByRole("button", { name: "Invite to an interview" }).click();
  await accessible();
  await page.getByRole("button", { name: "Arrange the interview" }).click();
  await expect(page.getByRole("alert").getByRole("link")).not.toHaveCount(0);
  await fillInterview(page, { days: -1, time: "10.30am", place: "The side door" });
  await page.getByRole("button", { name: "Arrange the interview" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/must be in the future/);
  await expect(page.getByLabel("Where it is")).toHaveValue("The side door");
  // An hour of its own in each project, so that nobody has two interviews at once.
  const days = 20 + (info.project.name.length % 7);
  await fillInterview(page, { days, time: "10.30am", place: "The side door" });
  await page.getByLabel("What helps them on the day").fill("A quiet room");
  await page.getByRole("button", { name: "Arrange the interview" }).click();
  await expect(page.getByText(`The interview for ${reference} is arranged`)).toBeVisible();
  await expect(page.getByText(/is not told/)).toBeVisible();
  await accessible();
  const referral = page.url().replace(/\?.*/, "");
  // biome-ignore lint/performance/useDomNodeTextContent: the key and its value are apart only in the layout
  const [, broker = ""] = /Put forward by\s+(\w+ \w+)/.exec(await page.getByRole("main").innerText()) ?? [];
  const address = `${broker.toLowerCase().replace(" ", ".")}@demo.example`;

  const file = await page.request.get(
    (await page.getByRole("link", { name: "Calendar file" }).getAttribute("href")) ?? "",
  );
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("BEGIN:VEVENT");

  await letterTo(address, new RegExp(`^Interview: ${reference}`));
  await page.getByText("Attached: interview.ics").click();
  await expect(page.getByText("METHOD:REQUEST")).toBeVisible();
  await expect(page.getByText("SEQUENCE:0")).toBeVisible();
  await expect(page.getByText("quiet room")).toHaveCount(0);
  await accessible();

  await page.goto(referral);
  await page.getByRole("link", { name: /^Move or change/ }).click();
  await accessible();
  await page.getByLabel("Time").fill("2pm");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText(`The interview for ${reference} has changed`)).toBeVisible();
  await letterTo(address, new RegExp(`^Interview moved: ${reference}`));
  await page.getByText("Attached: interview.ics").click();
  await expect(page.getByText("SEQUENCE:1")).toBeVisible();

  await page.goto(referral);
  await page.getByRole("link", { name: /^Call off/ }).click();
  await accessible();
  await page.getByLabel("Why?").fill("The kitchen is closed that day");
  await page.getByRole("button", { name: "Call it off" }).click();
  await expect(page.getByText(`The interview for ${reference} is called off`)).toBeVisible();
  await letterTo(address, new RegExp(`^Interview called off: ${reference}`));
  await page.getByText("Attached: interview.ics").click();
  await expect(page.getByText("METHOD:CANCEL")).toBeVisible();
  await expect(page.getByText("STATUS:CANCELLED")).toBeVisible();

  await page.goto(`/brokerage/referrals/board?whose=all&q=${reference}`);
  const called = column(page, "Interview").getByRole("listitem");
  await called.getByText("Move").click();
  await called.getByRole("button", { name: "Offer the job" }).click();
  await accessible();
  await fillDate(page, /When do they start/, { day: "31", month: "2", year: "2027" });
  await page.getByRole("button", { name: "Record the offer" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/must be a real date/);
  await fillDate(page, /When do they start/, dayAhead(14));
  await page.getByRole("button", { name: "Record the offer" }).click();
  await expect(page.getByText(`We have recorded it: ${reference} is at “offered”`)).toBeVisible();
  await accessible();
});

test("an employer says no with a reason, and sets how often it is written to", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page
    .getByRole("link", { name: /^Answer / })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "What happens next?" })).toBeVisible();
  const reference = /R-\d+/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "";
  await page.getByRole("link", { name: "Not going further" }).click();
  await accessible();
  await page.getByRole("button", { name: /^Tell / }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText("Choose why it goes no further");
  await page.getByLabel("Someone else was stronger this time").check();
  await page
    .getByLabel("What would help them next time?")
    .fill("A food hygiene certificate would have tipped it.");
  await page.getByRole("button", { name: /^Tell / }).click();
  await expect(page.getByText(`We have recorded it for ${reference}`)).toBeVisible();
  await expect(page.getByText("Someone else was stronger this time")).toBeVisible();
  await accessible();

  await page.goto("/employer/charter");
  await accessible();
  await page.getByLabel("Letters a month, at most").fill("many");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/whole number/);
  await page.getByLabel("Letters a month, at most").fill("3");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Saved" })).toBeVisible();
  await expect(page.getByLabel("Letters a month, at most")).toHaveValue("3");
});
