import { compile } from "html-to-text";

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
  selector,
  options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
}));

const toText = compile({
  wordwrap: false,
  selectors: [
    ...headings,
    { selector: "ul", options: { itemPrefix: "• " } },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "tr", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: "td", format: "inlineSurround", options: { suffix: " " } },
    { selector: "th", format: "inlineSurround", options: { suffix: " " } },
    ...["img", "script", "style", "template"].map((selector) => ({ selector, format: "skip" })),
  ],
  // Deeper nesting is no advert, and would exhaust the stack.
  limits: { maxDepth: 100 },
});

const hasTags = /<\/?[a-z][^<>]*>/i;
const hasBlocks = /<(?:p|br|li|div|h[1-6]|tr)\b/i;
const hasEscapes = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;
/** Feeds escape their texts once too often, and seldom more than twice. */
const mostEscapes = 3;

/**
 * The text of a description, whatever it was written in: HTML, HTML escaped once or twice, or plain text. Paragraphs
 * are apart by an empty line, and items of a list are lines that begin with "• ".
 */
export function plainText(given: string): string {
  let text = given;
  for (let round = 0; round < mostEscapes; round += 1) {
    if (!hasTags.test(text) && !hasEscapes.test(text)) break;
    text = toText(hasBlocks.test(text) ? text : keepLines(text));
  }
  return tidy(text);
}

/** The same on one line: a title, or the name of an employer or place. */
export const plainLine = (given: string) => plainText(given).replace(/\s+/g, " ");

// Where no tag sets lines apart, a line break is the writer's own.
const keepLines = (text: string) => text.replace(/\r?\n/g, "<br>");

function tidy(text: string) {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // Soft hyphens, zero-width marks and control characters say nothing, and a database refuses some.
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .split("\n")
      .map((line) =>
        line
          .replace(/\s+/g, " ")
          .trim()
          .replace(/^[·●▪◦]\s*(?=\S)|^•(?=\S)/, "• "),
      )
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      // An item that was a paragraph of its own still belongs to its list.
      .replace(/(?<=^• [^\n]*)\n\n(?=• )/gm, "\n")
      .trim()
  );
}
