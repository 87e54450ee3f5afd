import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { signInByLink } from "../steps";

/** Letters that no other run has. */
const ownLetters = () => `${BigInt(`0x${randomBytes(6).toString("hex")}`).toString(26)}`.replace(/\d/g, "z");

/** Signs in again by a link, from the page that asks for the address. */
async function askForLink(
  page: Page,
  email: string,
  letterTo: (to: string, subject: RegExp) => Promise<Page>,
) {
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We sent you a link");
  await letterTo(email, /sign in/i);
  await page
    .getByRole("link", { name: /sign-in\/link/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("an administrator invites a colleague, who accepts once; the same link again says that it is used", async ({
  page,
  as,
  letterTo,
  accessible,
}) => {
  test.slow();
  const email = `tom@${ownLetters()}.example`;
  await as("Maya Osei");
  await page.goto("/employer/people");
  await accessible();
  await page.getByRole("link", { name: "Invite a colleague" }).click();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter your colleague’s email address");
  await accessible();
  await page.getByLabel("Your colleague’s email address").fill(email);
  await page.getByLabel("Recruiter").check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText(/The invitation IN-[0-9A-F]{6} is on its way/);
  await expect(page.getByRole("row").filter({ hasText: email })).toContainText("Recruiter");
  await accessible();

  await letterTo(email, /Your invitation to Lea Bridge Canteen/);
  const link = page.getByRole("link", { name: /\/invitations\// }).first();
  const address = (await link.getAttribute("href")) ?? "";
  await link.click();
  await expect(page.getByText("This invitation went to another address")).toBeVisible();
  await accessible();
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();

  await page.goto(address);
  await expect(title(page)).toHaveText("Join Lea Bridge Canteen");
  await accessible();
  await page.getByRole("link", { name: "Sign in to accept" }).click();
  await askForLink(page, email, letterTo);
  await expect(title(page)).toHaveText("Join Lea Bridge Canteen");
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter your name");
  await accessible();
  await page.getByLabel("Your name").fill("Tom Baker");
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("You have joined Lea Bridge Canteen");
  await expect(page.getByRole("link", { name: "Invite a colleague" })).toHaveCount(0);
  await accessible();

  await page.goto(address);
  await expect(title(page)).toHaveText("This invitation has been used");
  await accessible();
  await letterTo("maya.osei@demo.example", /Tom Baker has joined you/);

  await as("Maya Osei");
  await page.goto("/employer/people");
  await page
    .getByRole("row")
    .filter({ hasText: email })
    .getByRole("link", { name: /Change/ })
    .click();
  await accessible();
  await page.getByRole("link", { name: /Remove Tom Baker/ }).click();
  await accessible();
  await page.getByRole("button", { name: "Remove Tom Baker" }).click();
  await expect(page.getByRole("alert")).toContainText("They no longer belong here");
  await letterTo(email, /You no longer belong to Lea Bridge Canteen/);
});

test("somebody who registers an employer that exists is asked whether it is theirs, and asks to join it", async ({
  page,
  as,
  letterTo,
  accessible,
}) => {
  test.slow();
  const email = `vera@${ownLetters()}.example`;
  await signInByLink({ page, letterTo, email, accessible });
  await page.getByLabel("Your name").fill("Vera Nowak");
  await page.getByLabel("Organisation’s name").fill("The Lea Bridge Canteen Ltd");
  await page.getByLabel("Sector").selectOption({ label: "Hospitality" });
  await page.getByLabel("10 to 49 people").check();
  await page.getByLabel("Postcode").fill("e10 7lu");
  await page.getByRole("button", { name: "Register" }).click();
  await expect(title(page)).toHaveText("Is this you?");
  const card = page.getByRole("main");
  await expect(card.getByRole("heading", { name: "Lea Bridge Canteen", exact: true })).toBeVisible();
  await expect(card).toContainText("Hospitality, Waltham Forest");
  await accessible();

  await page.getByRole("button", { name: "Change what you typed" }).click();
  await expect(page.getByLabel("Organisation’s name")).toHaveValue("The Lea Bridge Canteen Ltd");
  await expect(page.getByLabel("10 to 49 people")).toBeChecked();
  await page.getByRole("button", { name: "Register" }).click();
  await page.getByRole("button", { name: "Ask to join Lea Bridge Canteen", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(/Your request is JR-[0-9A-F]{6}/);
  await accessible();
  await letterTo(email, /You asked to join Lea Bridge Canteen/);

  await as("Maya Osei");
  await page.goto("/employer/people");
  await page
    .getByRole("main")
    .locator(".card")
    .filter({ hasText: email })
    .getByRole("link", { name: "Vera Nowak" })
    .click();
  await expect(title(page)).toHaveText("Vera Nowak asks to join");
  await accessible();
  await page.getByLabel("Yes, as viewer").check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("alert")).toContainText("They have joined you");
  await letterTo(email, /You have joined Lea Bridge Canteen/);
});

test("sites come by CSV whole or not at all, each bad row told by its line; the file again adds nothing", async ({
  page,
  as,
  accessible,
}) => {
  const name = `Kiosk ${ownLetters()}`;
  const file = (second: string) => ({
    name: "sites.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`name,postcode\r\n${name} one,E10 7LU\r\n${name} two,${second}\r\n`),
  });
  await as("Maya Osei");
  await page.goto("/employer/sites");
  await page.getByRole("link", { name: "Add many by CSV" }).click();
  await accessible();
  await page.getByLabel("CSV file").setInputFiles(file("M1 1AE"));
  await page.getByRole("button", { name: "Add the sites" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing is stored: the file has 1 problem");
  const row = page.getByRole("row").filter({ hasText: "M1 1AE" });
  await expect(row).toContainText("3");
  await expect(row).toContainText("postcode");
  await accessible();

  const rows = page.getByLabel(/put the rows right here/);
  await rows.fill((await rows.inputValue()).replace("M1 1AE", "E17 4QH"));
  await page.getByRole("button", { name: "Add the sites" }).click();
  await expect(page.getByRole("alert")).toContainText("2 sites added");
  await accessible();
  await page.goto("/employer/sites/upload");
  await page.getByLabel("CSV file").setInputFiles(file("E17 4QH"));
  await page.getByRole("button", { name: "Add the sites" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was new");

  await page.getByRole("link", { name: `Change ${name} two, or close it` }).click();
  await accessible();
  await page.getByLabel("Site’s name").fill(`${name} by the marsh`);
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("alert")).toContainText(`${name} by the marsh`);
  for (const site of [`${name} by the marsh`, `${name} one`]) {
    await page.getByRole("link", { name: `Change ${site}, or close it` }).click();
    await page.getByRole("link", { name: "Close this site" }).click();
    await accessible();
    await page.getByRole("button", { name: "Close the site" }).click();
    await expect(page.getByRole("alert")).toContainText(`${site} is closed`);
  }
  await accessible();
});

test("a viewer sees people and sites, has no buttons to change them, and is refused by the server", async ({
  page,
  as,
  accessible,
}) => {
  await as("Nadia Rahman");
  await page.goto("/employer/people");
  await expect(page.getByRole("row").filter({ hasText: "Nadia Rahman" })).toContainText("Viewer");
  await expect(page.getByRole("link", { name: /Invite|Change/ })).toHaveCount(0);
  await accessible();
  await page.goto("/employer/sites");
  await expect(page.getByRole("row").filter({ hasText: "E10 7LU" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Add|Change/ })).toHaveCount(0);
  await accessible();
  for (const address of [
    "/employer/people/invitations/new",
    "/employer/sites/new",
    "/employer/organisation/edit",
  ])
    expect((await page.goto(address))?.status(), address).toBe(403);
});

test("the site of a live vacancy stays open, and its page says why", async ({ page, as, accessible }) => {
  await as("Maya Osei");
  await page.goto("/employer/sites");
  await page.getByRole("link", { name: "Change Lea Bridge Canteen, or close it" }).click();
  await page.getByRole("link", { name: "Close this site" }).click();
  await page.getByRole("button", { name: "Close the site" }).click();
  await expect(page.getByRole("region", { name: "The site is still open" })).toContainText(/FD-\d+/);
  await accessible();
});

test("an administrator changes the details, and the only one can't leave", async ({
  page,
  as,
  accessible,
}) => {
  await as("Maya Osei");
  await page.goto("/employer/organisation");
  await page.getByRole("link", { name: "Change the details" }).click();
  await page.getByLabel("Website").fill("no website");
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter a website’s address");
  await accessible();
  await page.getByLabel("Website").fill(`canteen.example/${ownLetters()}`);
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByRole("alert")).toContainText("The details are changed");
  await accessible();
  await page.goto("/employer/people/leaving");
  await accessible();
  await page.getByRole("button", { name: "Leave Lea Bridge Canteen" }).click();
  await expect(page.getByRole("region", { name: "You have not left" })).toContainText("only administrator");
  await accessible();
});
