import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLine, plainText } from "./job-posting-text";

describe("the text of a description", () => {
  it.each([
    ["HTML", "<p>You cook.</p>\n<p>You clean &amp; tidy.</p>"],
    ["HTML escaped once", "&lt;p&gt;You cook.&lt;/p&gt;\n&lt;p&gt;You clean &amp;amp; tidy.&lt;/p&gt;"],
    [
      "HTML escaped twice",
      "&amp;lt;p&amp;gt;You cook.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;You clean &amp;amp;amp; tidy.&amp;lt;/p&amp;gt;",
    ],
    ["plain text", "You cook.\r\n\r\n\r\nYou  clean & tidy.  "],
    ["plain text with entities", "You cook.\n\nYou clean &amp; tidy."],
    ["text with marks but no blocks", "You <strong>cook</strong>.\n\nYou clean &amp; tidy."],
  ])("comes out of %s as paragraphs", (_, given) => {
    expect(plainText(given)).toBe("You cook.\n\nYou clean & tidy.");
  });

  it("has a line for each item of a list, and for each bullet typed by hand", () => {
    expect(plainText("<h2>You bring</h2><ul><li>care</li><li><p>time</p></li></ul>")).toBe(
      "You bring\n\n• care\n• time",
    );
    expect(plainText("You bring<br>•care<br>· time<br />● a <em>smile</em>")).toBe(
      "You bring\n• care\n• time\n• a smile",
    );
  });

  it("keeps the words of links and tables, and nothing of scripts, styles and pictures", () => {
    const html =
      '<p><a href="https://example.com">Apply</a><img src="x.png" alt="x"></p><script>alert(1)</script><style>p{}</style><table><tr><td>Pay</td><td>£15</td></tr></table>';
    expect(plainText(html)).toBe("Apply\n\nPay £15");
  });

  it("folds unusual spaces and takes out marks that nobody sees", () => {
    expect(plainText("a\u00a0b\u202fc\u2002d so\u00adft\u200b \ufeffend\u0000")).toBe("a b c d soft end");
  });

  it("keeps signs that are no tags", () => {
    expect(plainText("aged < 18 and > 5, R&D, <3")).toBe("aged < 18 and > 5, R&D, <3");
  });

  it("survives any nesting", () => {
    expect(plainText(`<p>Cook</p>${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}`)).toMatch(/^Cook/);
  });

  it("is one line for a title", () => {
    expect(plainLine(" Children&#39;s\n nurse,  A&amp;E ")).toBe("Children's nurse, A&E");
  });

  it("never fails, and has no control characters, no space at an end and no empty line twice", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<li>",
      "&lt;",
      "&amp;",
      "&#0;",
      "\u0000",
      "\r\n",
      " ",
      "a",
      "<",
      ">",
      "\u00a0",
    );
    const given = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(given, (html) => {
        const text = plainText(html);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}|[^\S\n]{2}|(?!\n)\p{Cc}/u);
        expect(plainLine(html)).not.toMatch(/\s{2}|\n/);
      }),
      { numRuns: 300 },
    );
  });
});
