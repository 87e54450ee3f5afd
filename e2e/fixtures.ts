import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

type Fixtures = {
  /** Signs in as one of the demonstration's people, by name. */
  as: (name: string) => Promise<void>;
  /** Opens the newest letter sent to an address and gives its page; waits for it to arrive. */
  letterTo: (address: string, subject: RegExp) => Promise<Page>;
  /** Checks the page for what automatic tools can see of WCAG 2.2 AA, and that nothing is wider than the screen. */
  accessible: () => Promise<void>;
};

export const test = base.extend<Fixtures>({
  as: async ({ page }, use) => {
    await use(async (name) => {
      await page.goto("/demo");
      await page.getByRole("button", { name: `Sign in as ${name}` }).click();
      await expect(page).not.toHaveURL(/\/demo$/);
    });
  },

  letterTo: async ({ page }, use) => {
    await use(async (address, subject) => {
      const letter = page.getByRole("link", { name: subject }).first();
      await expect(async () => {
        await page.goto(`/demo/letters?to=${encodeURIComponent(address)}`);
        await expect(letter).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await letter.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
      return page;
    });
  },

  accessible: async ({ page, javaScriptEnabled }, use) => {
    await use(async () => {
      const tooWide = await width(page, javaScriptEnabled);
      expect(tooWide, "nothing is wider than the screen").toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const said = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join("; ")})`);
      expect(said, `accessibility of ${page.url()}`).toEqual([]);
    });
  },
});

export { expect };

/** How many pixels of the page stick out sideways. Evaluated by the browser itself, so it works with JavaScript off too. */
async function width(page: Page, _scripted: boolean | undefined) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
