import { pathToFileURL } from "node:url";
import { compile } from "sass";
import { expect, test } from "vitest";

const { css } = compile("app/styles/front-door.scss", {
  importers: [{ findFileUrl: (url) => new URL(url, pathToFileURL("node_modules/")) }],
  quietDeps: true,
});

/** Where the last rule stands whose selector is exactly this, or one of several, and which sets a greatest width. */
const lastWidthOf = (selector: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = "", rule = ""]) => {
      return selectors.split(",").some((one) => one.trim() === selector) && rule.includes("max-width");
    })
    .at(-1)?.index ?? -1;

test.each([2, 3, 4, 5, 10, 20, 30])("a box for %i letters is no wider than that", (letters) => {
  const own = lastWidthOf(`.govuk-input--width-${letters}`);
  expect(own).toBeGreaterThan(0);
  expect(own).toBeGreaterThan(lastWidthOf(".govuk-input"));
});
