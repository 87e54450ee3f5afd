import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

type Fixtures = {
  /** Says what a page showed when its journey failed: on a machine that is gone, the log is all there is. */
  lastWords: undefined;
  /** Signs in as one of the demonstration's people, by name. */
  as: (name: string) => Promise<void>;
  /** Opens the newest letter sent to an address and gives its page; waits for it to arrive. */
  letterTo: (address: string, subject: RegExp) => Promise<Page>;
  /** Checks the page for what automatic tools can see of WCAG 2.2 AA, and that nothing is wider than the screen. */
  accessible: () => Promise<void>;
};

/** Pages that axe found nothing wrong with, by their shape: looking again at the very same would take a second each time. */
const looked = new Set<string>();

/** Where a page is, whatever the ids, what it is called, and every kind of element that it has. */
async function shapeOf(page: Page) {
  const kinds = await page.evaluate(() => {
    const kind = (element: Element) =>
      [
        element.tagName,
        element.getAttribute("class"),
        ...element.getAttributeNames().filter((name) => !/^(id|for|href|value|aria-describedby)$/.test(name)),
        element.getAttribute("role"),
        element.getAttribute("type"),
      ].join(" ");
    return [...new Set([...document.querySelectorAll("body *")].map(kind))].sort().join("\n");
  });
  const path = new URL(page.url()).pathname.replace(/[\w-]{16,}|\d+/g, "#");
  return `${path}\n${await page.title()}\n${kinds}`;
}

export const test = base.extend<Fixtures>({
  lastWords: [
    async ({ page }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      const words = await page.locator("main").ariaSnapshot({ timeout: 2_000 }).catch(String);
      process.stderr.write(`\n${info.title}\nstood at ${page.url()}:\n${words.slice(0, 1_500)}\n`);
    },
    { auto: true },
  ],

  as: async ({ page }, use) => {
    await use(async (name) => {
      await page.goto("/demo");
      await page.getByRole("button", { name: `Sign in as ${name}` }).click();
      await expect(page).not.toHaveURL(/\/demo$/);
    });
  },

  letterTo: async ({ page }, use) => {
    await use(async (address, subject) => {
      const letter = page.getByRole("main").getByRole("link", { name: subject }).first();
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
      expect(await sticksOut(page), "pixels wider than the screen").toBeLessThanOrEqual(0);
      // Axe needs script. The page is the same without: the other project checks it there.
      if (javaScriptEnabled === false) return;
      const wide = page.viewportSize() ?? { width: 1280, height: 900 };
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await sticksOut(page), "pixels wider than a screen of 320").toBeLessThanOrEqual(0);
      await page.setViewportSize(wide);
      const shape = await shapeOf(page);
      if (looked.has(shape)) return;
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const said = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join("; ")})`,
      );
      expect(said, `accessibility of ${page.url()}`).toEqual([]);
      looked.add(shape);
    });
  },
});

export { expect };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** How many pixels of the page stick out sideways. The browser itself is asked, so it works with scripts off too. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
