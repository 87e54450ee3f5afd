import { expect, test } from "../fixtures";

test("a sign-in link that was used says so, and offers another", async ({
  page,
  letterTo,
  accessible,
}, info) => {
  const email = `twice.${info.project.name.length}.${Date.now()}@cafe.example`;
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await letterTo(email, /sign in/i);
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /sign-in\/link/ })
    .first();
  const { pathname } = new URL((await link.getAttribute("href")) ?? "");
  await page.goto(pathname);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sign out" }).first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto(pathname);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has closed");
  await expect(
    page
      .getByRole("link", { name: "Send me another link" })
      .or(page.getByRole("button", { name: "Send me another link" })),
  ).toBeVisible();
  await accessible();
});

test("a form posted from another site is refused, and says so", async ({ request }) => {
  const answer = await request.post("/sign-in", {
    form: { email: "ann@cafe.example" },
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  });
  expect(answer.status()).toBe(403);
  expect(await answer.text()).toContain("from another site");
});
