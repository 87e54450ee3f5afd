import type { Page } from "@playwright/test";
import { addCandidate } from "../candidate-steps";
import { expect, test } from "../fixtures";
import { fillVacancy } from "../vacancy-steps";

type As = (name: string) => Promise<void>;
const markOf = (info: { project: { name: string } }) =>
  `${info.project.name.length}${Date.now() % 1_000_000}`;

/** Posts kitchen work in Waltham Forest. @returns its reference */
async function postKitchenWork(page: Page, as: As, title: string, slots?: string) {
  await as("Maya Osei");
  await fillVacancy(page, { title, occupation: "Kitchen assistant", essential: "Washing up" });
  if (slots) {
    await page
      .getByRole("link", { name: /^Change people you can interview/i })
      .first()
      .click();
    await page
      .getByLabel(/interview/i)
      .first()
      .fill(slots);
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  }
  await page.getByRole("button", { name: "Submit the vacancy" }).click();
  const words = await page
    .getByText(/FD-\d+/)
    .first()
    .textContent();
  return /FD-\d+/.exec(words ?? "")?.[0] ?? "";
}

/** Adds somebody to the signed-in broker's borough. @returns the record's address */
async function somebody(page: Page, resident: { name: string; reference: string; email: string }) {
  await addCandidate(page, { ...resident, work: "Kitchen assistant", skills: "Washing up" });
  return page.url().replace(/\?.*/, "");
}

/** Opens the page on which a candidate is asked about a vacancy. */
async function choose(page: Page, record: string, vacancy: string) {
  await page.goto(`${vacancy}/candidates/${record.split("/").at(-1)}`);
}

/** The address of a vacancy's desk page, by its reference, as the public list links it. */
async function deskOf(page: Page, title: string) {
  await page.goto(`/vacancies?q=${encodeURIComponent(title)}`);
  const href = await page.getByRole("link", { name: title }).first().getAttribute("href");
  return `/brokerage/vacancies/${href?.split("/").at(-1)?.split("?")[0]}`;
}

test("two boroughs, one person: the second asks, the first lets go, and the second goes on", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const mark = markOf(info);
  const title = `Lunch cook ${mark}`;
  const email = `zed.${mark}@resident.example`;
  await postKitchenWork(page, as, title);
  await as("Sam Taylor");
  const vacancy = await deskOf(page, title);
  const mine = await somebody(page, { name: "Zed Example", reference: `S-${mark}`, email });
  await choose(page, mine, vacancy);
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();

  await as("Leon Clarke");
  const theirs = await somebody(page, { name: "Zed Example", reference: `L-${mark}`, email });
  await choose(page, theirs, vacancy);
  const held = page.getByRole("region", { name: /Another borough is putting this person forward/ });
  await expect(held).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask consent" })).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText(/Waltham|Sam Taylor/);
  await accessible();
  await held.getByRole("link", { name: "Ask them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask the other borough");
  await accessible();
  await page.getByRole("button", { name: "Ask them" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Say why you ask" })).toBeVisible();
  await page.getByLabel("Why do you ask?").fill("Zed came to us on Monday.");
  await page.getByRole("button", { name: "Ask them" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /^Leave out their name/ })).toBeVisible();
  await expect(page.getByLabel("Why do you ask?")).toHaveValue("Zed came to us on Monday.");
  await accessible();
  await page.getByLabel("Why do you ask?").fill("They came to us on Monday, and live near our college.");
  await page.getByRole("button", { name: "Ask them" }).click();
  await expect(page.getByRole("alert")).toContainText("We have passed on your question");
  await accessible();
  const question = new URL(page.url()).pathname;

  await letterTo("sam.taylor@demo.example", new RegExp(`S-${mark}`));
  await as("Sam Taylor");
  await page.goto(question);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Hackney brokerage asks about somebody/);
  await expect(page.getByText("They came to us on Monday, and live near our college.")).toBeVisible();
  await accessible();
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Choose what you answer" })).toBeVisible();
  await accessible();
  await page.getByLabel("Let them go on").check();
  await page.getByLabel(/What you would like to say/).fill("We have talked with them, and they prefer you.");
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Your answer is on its way");
  await accessible();

  await letterTo("leon.clarke@demo.example", new RegExp(`L-${mark}`));
  await expect(page.getByRole("main")).not.toContainText(/Waltham|Sam Taylor/);
  await as("Leon Clarke");
  await page.goto(question);
  await expect(page.getByText("They let you go on")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/Waltham|Sam Taylor/);
  await accessible();
  await page.getByRole("link", { name: `Go on with ${title}` }).click();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();
  await page.goto("/brokerage/boroughs");
  await expect(page.getByRole("row").filter({ hasText: `L-${mark}` })).toContainText("They let you go on");
  await accessible();
});

test("a vacancy with two interview slots is its own borough's first; another shortlists and hears when it opens", async ({
  page,
  as,
  accessible,
}, info) => {
  test.slow();
  const mark = markOf(info);
  const title = `Evening cook ${mark}`;
  await postKitchenWork(page, as, title, "2");
  await as("Leon Clarke");
  const vacancy = await deskOf(page, title);
  await page.goto(vacancy);
  await expect(
    page.getByText(/2 interview slots: none taken, yours 0 of \d, open to your borough on/),
  ).toBeVisible();
  await accessible();
  const theirs = await somebody(page, {
    name: "Ada Example",
    reference: `L-${mark}`,
    email: `ada.${mark}@resident.example`,
  });
  await choose(page, theirs, vacancy);
  await expect(page.getByText(/It opens to yours on/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask consent" })).toHaveCount(0);
  await accessible();
  await page.getByRole("button", { name: `Shortlist for now L-${mark}` }).click();
  await expect(page.getByRole("alert")).toContainText(/Shortlisted: R-\d+/);
  await accessible();

  await as("Sam Taylor");
  await page.goto(vacancy);
  await expect(page.getByText(/2 interview slots: none taken, yours 0 of 1/)).toBeVisible();
  const mine = await somebody(page, {
    name: "Bo Example",
    reference: `S-${mark}`,
    email: `bo.${mark}@resident.example`,
  });
  await choose(page, mine, vacancy);
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();
  await page.goto(vacancy);
  await expect(page.getByText(/2 interview slots: 1 taken, yours 1 of 1/)).toBeVisible();
  await expect(
    page.getByText(/Your borough has taken 1 of 2 interview slots, and its share is 1/),
  ).toBeVisible();
  await accessible();
});

test("an anonymous card goes to a named borough, which is interested, and the sharer puts the person forward", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const mark = markOf(info);
  const title = `Morning cook ${mark}`;
  const reference = await postKitchenWork(page, as, title);
  await as("Sam Taylor");
  const record = await somebody(page, {
    name: "Cy Example",
    reference: `C-${mark}`,
    email: `cy.${mark}@resident.example`,
  });
  await page.goto(`${record}/card`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share an anonymous card");
  await expect(page.getByText(/somewhere in the E postcodes/)).toBeVisible();
  await accessible();
  await page.getByLabel("A note for them").fill("Example is good with a team");
  await page.getByRole("button", { name: "Share the card" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Choose a borough" })).toBeVisible();
  await accessible();
  await page.getByLabel("With which borough?").selectOption({ label: "Hackney brokerage" });
  await page.getByRole("button", { name: "Share the card" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /^Leave out their name/ })).toBeVisible();
  await page.getByLabel("A note for them").fill("Good with a team");
  await page.getByRole("button", { name: "Share the card" }).click();
  await expect(page.getByRole("alert")).toContainText(/Card K-\w{6} is shared with Hackney brokerage/);
  await accessible();
  const card = new URL(page.url()).pathname;
  const number = /K-\w{6}/.exec((await page.getByRole("alert").textContent()) ?? "")?.[0] ?? "";

  await letterTo("leon.clarke@demo.example", new RegExp(number));
  await expect(page.getByRole("main")).not.toContainText(/Cy Example|resident\.example/);
  await as("Leon Clarke");
  await page.goto(card);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/shares a card with you$/);
  await expect(page.getByRole("main")).not.toContainText(new RegExp(`Cy|C-${mark}|resident\\.example`));
  await accessible();
  await page.getByLabel("Yes, we are interested").check();
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(
    page.getByRole("alert").getByRole("link", { name: /^Enter the reference of the vacancy/ }),
  ).toBeVisible();
  await expect(page.getByLabel("Yes, we are interested")).toBeChecked();
  await accessible();
  await page.getByLabel("For which vacancy?").fill(reference);
  await page.getByRole("button", { name: "Send your answer" }).click();
  await expect(page.getByRole("alert")).toContainText(`Your answer to card ${number} is on its way`);
  await accessible();

  await letterTo("sam.taylor@demo.example", new RegExp(number));
  await as("Sam Taylor");
  await page.goto(card);
  await expect(page.getByText("Leon Clarke").first()).toBeVisible();
  await accessible();
  await page.getByRole("link", { name: /^Ask consent/ }).click();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/R-\d+/).first()).toBeVisible();
  await page.goto(card);
  await expect(page.getByText("You have put them forward:")).toBeVisible();
  await page.getByRole("button", { name: `Take the card back ${number}` }).click();
  await expect(page.getByRole("alert")).toContainText(`Card ${number} is taken back`);
  await as("Leon Clarke");
  const answer = await page.goto(card);
  expect(answer?.status()).toBe(404);
});
