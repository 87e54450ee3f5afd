import { asNobody, ofThisJourney, toAsking } from "../consent-steps";
import { expect, test } from "../fixtures";
import { fillDate } from "../steps";

const CODE = /[2-9CDFGHJKMNPRTVWXY]{3}(-[2-9CDFGHJKMNPRTVWXY]{3}){2}/;
const dayParts = (moment: Date) => ({
  day: String(moment.getUTCDate()),
  month: String(moment.getUTCMonth() + 1),
  year: String(moment.getUTCFullYear()),
});

test("a resident without an email address says yes by phone, and uses the code to see it and take it back", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const { title, reference, phone } = ofThisJourney(info, "Phone kitchen assistant");
  await toAsking({ page, as, title, reference, phone });
  await expect(page.getByLabel("By letter to their email"), "there is no address").toHaveCount(0);
  await expect(page.getByLabel("By phone")).toBeChecked();
  await accessible();
  await page.getByRole("button", { name: "Ask consent" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yes or no from Dee");
  await expect(page.getByText(/Can we tell Lea Bridge Canteen about you, for the vacancy/)).toBeVisible();
  await expect(page.getByText(/You can change your mind at any time/)).toBeVisible();
  await expect(page.getByText(/A yes lasts until/)).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: "Show the code to read out" }).click();
  const code = CODE.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "";
  expect(code).toMatch(CODE);
  await accessible();

  const typed = page.getByLabel("The code, as Dee reads it out");
  await typed.fill("222-222-222");
  await page.getByLabel("Yes, tell Lea Bridge Canteen").check();
  await page.getByRole("button", { name: "Note their answer" }).click();
  await expect(
    page.getByRole("alert").getByRole("link", { name: /not the code of this question/ }),
  ).toBeVisible();
  await expect(typed, "what was typed is kept").toHaveValue("222-222-222");
  await expect(page.getByText(code), "a code is shown once").toHaveCount(0);
  await accessible();
  await typed.fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Note their answer" }).click();
  await expect(page.getByRole("heading", { name: /We have noted it: Dee said yes, R-\d+/ })).toBeVisible();
  await page.getByText("The consent receipt, in full").click();
  await expect(page.getByText("By phone, with the code read out, noted by Sam Taylor").first()).toBeVisible();
  await accessible();

  await as("Maya Osei");
  await page
    .getByRole("link", { name: /Answer Dee/ })
    .first()
    .click();
  const employers = page.url();
  await expect(page.getByText(phone)).toBeVisible();

  await asNobody(page, "/consent/code");
  await accessible();
  await page.getByLabel("Your code").fill("KX4-92T-N7M");
  await page.getByRole("button", { name: "Open my page" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /does not open anything/ })).toBeVisible();
  await page.getByLabel("Your code").fill(code);
  await page.getByRole("button", { name: "Open my page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You said yes");
  await page.getByRole("link", { name: "Who has been told about me" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Lea Bridge Canteen" })).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: /Take this back/ }).click();
  await expect(
    page.getByRole("heading", { name: /It is done: Lea Bridge Canteen no longer sees you/ }),
  ).toBeVisible();
  await accessible();

  await as("Maya Osei");
  await page.goto(employers);
  await expect(page.getByText("You no longer see who this is")).toBeVisible();
  await expect(page.getByText(phone)).toHaveCount(0);
});

test("a resident says no on paper: the sheet bears the words and the code, and its date is kept", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const { title, reference, phone } = ofThisJourney(info, "Paper kitchen assistant");
  await toAsking({ page, as, title, reference, phone });
  await page.getByLabel("On paper").check();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yes or no on paper");
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("Can we tell Lea Bridge Canteen about you");
  await expect(sheet).toContainText("Signature");
  const code = CODE.exec((await sheet.textContent()) ?? "")?.[0] ?? "";
  expect(code).toMatch(CODE);
  await accessible();

  await page.getByRole("link", { name: "note the answer" }).click();
  await expect(page.getByLabel("They signed the sheet")).toBeChecked();
  await accessible();
  await page.getByLabel("The code, as Dee reads it out").fill(code);
  await page.getByLabel("No, not this one").check();
  await fillDate(page, "Date on the sheet", dayParts(new Date(Date.now() + 3 * 86_400_000)));
  await page.getByRole("button", { name: "Note their answer" }).click();
  await expect(
    page.getByRole("alert").getByRole("link", { name: /must be today or in the past/ }),
  ).toBeVisible();
  await fillDate(page, "Date on the sheet", dayParts(new Date()));
  await page.getByRole("button", { name: "Note their answer" }).click();
  await expect(page.getByRole("heading", { name: /We have noted it: Dee said no, R-\d+/ })).toBeVisible();
  await expect(page.getByText("Lea Bridge Canteen sees nothing of this.")).toBeVisible();
  await accessible();
});
