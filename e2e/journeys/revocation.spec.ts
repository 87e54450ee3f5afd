import { asNobody, ofThisJourney, toAsking } from "../consent-steps";
import { expect, test } from "../fixtures";

/** The path of the first link whose address is of this form. */
const pathIn = (html: string, form: RegExp) => {
  const address = form.exec(html)?.[0];
  if (!address) throw new Error("The letter has no such link");
  return new URL(address).pathname;
};

test("a resident takes a yes back from a letter, and from that moment the employer sees nobody", async ({
  page,
  as,
  letterTo,
  accessible,
}, info) => {
  test.slow();
  const { title, reference, phone, email } = ofThisJourney(info, "Second thoughts");
  await toAsking({ page, as, title, reference, phone, email });
  await expect(page.getByLabel("By letter to their email")).toBeChecked();
  await page.getByRole("button", { name: "Ask consent" }).click();
  await expect(page.getByText(/The letter is on its way/)).toBeVisible();
  const number = /R-\d+/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "";
  await page.getByText("Note their answer").click();
  await expect(page.getByText(/has no code at hand/), "the code is in the letter alone").toBeVisible();

  await letterTo(email, /Yes or no/);
  const asked = await page.content();
  expect(asked).toMatch(/\b\w{3}-\w{3}-\w{3}\b/);
  await asNobody(page, pathIn(asked, /https?:[^"]+\/consent\/[\w-]+(?=")/));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByRole("button", { name: "Yes, tell them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You said yes");
  await other.getByRole("button", { name: "No, not this one" }).click();
  await expect(
    other.getByText("So this no has changed nothing yet"),
    "a no in another tab is not swallowed in silence",
  ).toBeVisible();
  await other.close();

  await as("Maya Osei");
  await page
    .getByRole("link", { name: /Answer Dee/ })
    .first()
    .click();
  const employers = page.url();
  await expect(page.getByText(phone)).toBeVisible();

  await letterTo(email, /You said yes/);
  const takeBack = pathIn(await page.content(), /https?:[^"]+\/consent\/[\w-]+\/shares\/[\w-]+(?=")/);
  await asNobody(page, takeBack);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Stop telling Lea Bridge Canteen about you?",
  );
  await accessible();
  await as("Maya Osei");
  await page.goto(employers);
  await expect(page.getByText(phone), "opening the link takes nothing back").toBeVisible();

  await asNobody(page, takeBack);
  await page.getByText("You can say why").click();
  await page.getByLabel("I have found other work").check();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(
    page.getByRole("heading", { name: /It is done: Lea Bridge Canteen no longer sees you/ }),
  ).toBeVisible();
  await expect(page.getByText("You took it back")).toBeVisible();
  await accessible();
  await page.goto(takeBack);
  await expect(page, "done twice, it is done once").toHaveURL(/\/shares$/);

  await as("Maya Osei");
  await page.goto(employers);
  await expect(page.getByText("You no longer see who this is")).toBeVisible();
  await expect(page.getByText(phone)).toHaveCount(0);
  await expect(page.getByText("other work"), "why is not the employer's to know").toHaveCount(0);
  await accessible();

  await letterTo("maya.osei@demo.example", new RegExp(`${number} is withdrawn`));
  await expect(page.getByText(phone)).toHaveCount(0);
  await letterTo("sam.taylor@demo.example", new RegExp(`${reference} has changed their mind`));
  await expect(page.getByText(/We noted: they have found other work/)).toBeVisible();
  await letterTo(email, /Lea Bridge Canteen no longer sees you/);
});
