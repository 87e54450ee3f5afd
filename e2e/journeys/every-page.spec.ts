import { expect, test } from "../fixtures";

const pages: Record<string, readonly string[]> = {
  anyone: [
    "/",
    "/sign-in",
    "/sign-in/sent",
    "/consent/code",
    "/vacancies",
    "/vacancies?q=cook&place=E8&sector=hospitality",
    "/saved-searches/new?q=cook&place=E8",
    "/saved-searches/sent",
    "/guidance",
    "/advert-check",
    "/privacy",
    "/accessibility",
    "/what-matching-knows",
    "/boroughs-and-partners",
    "/developers",
    "/demo",
    "/demo/letters",
  ],
  "Maya Osei": [
    "/employer",
    "/employer/vacancies",
    "/employer/vacancies?stage=expired&page=2",
    "/employer/verification",
    "/employer/vacancies/new",
    "/employer/vacancies/upload",
    "/employer/keys",
    "/employer/placements/new",
    "/employer/practice",
    "/employer/sites/new",
    "/employer/sites",
    "/employer/sites/upload",
    "/employer/people",
    "/employer/people/invitations/new",
    "/employer/people/leaving",
    "/employer/organisation",
    "/employer/organisation/edit",
    "/employer/charter",
    "/employer/register",
    "/account",
  ],
  "Sam Taylor": [
    "/brokerage",
    "/brokerage?kind=match",
    "/brokerage?kind=vacancies&where=all",
    "/brokerage?of=nobody",
    "/brokerage/team",
    "/brokerage/cover",
    "/brokerage/reassign",
    "/brokerage/reassign?from=nobody",
    "/brokerage/candidates",
    "/brokerage/candidates/new",
    "/brokerage/candidates/upload",
    "/brokerage/referrals",
    "/brokerage/referrals?whose=me&stage=referred",
    "/brokerage/referrals/board",
    "/brokerage/referrals/board?whose=all",
    "/brokerage/boroughs",
    "/brokerage/alerts",
    "/brokerage/rights",
    "/brokerage/rights/rule",
    "/report",
    "/partner",
  ],
  "Grace Adeyemi": ["/hub"],
  "Helen Marsh": ["/board"],
  "Joanna Pike": ["/partner"],
  "Alex Moreno": [
    "/operator",
    "/report",
    "/operator/employers",
    "/operator/organisations",
    "/operator/organisations?kind=employer&standing=suspended",
    "/operator/organisations/new",
    "/operator/join-requests",
    "/operator/letters",
    "/operator/audit",
    "/operator/rights",
    "/operator/guidance",
    "/operator/fairness",
  ],
};

for (const [who, addresses] of Object.entries(pages))
  test(`every page that ${who} starts from is whole, accessible and fits a phone`, async ({
    page,
    as,
    accessible,
  }) => {
    test.slow();
    if (who !== "anyone") await as(who);
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await accessible();
    }
  });

test("an address that is not there says so, and what to do", async ({ page, accessible }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("can’t find");
  await accessible();
});
