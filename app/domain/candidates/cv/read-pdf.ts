import { getDocumentProxy } from "unpdf";

/** Pages of a PDF that are read: no CV has more. */
const MOST_PAGES = 40;

/**
 * The letters of a PDF, a line a line, until there are so many.
 * @throws what the library makes of a broken one; its name is `PasswordException` for one with a password
 */
export async function readPdf(bytes: Uint8Array, most: number): Promise<string> {
  const pdf = await getDocumentProxy(bytes, { useSystemFonts: false, verbosity: 0 });
  let text = "";
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && text.length < most; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    text += items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    text += "\n";
    page.cleanup();
  }
  return text.slice(0, most);
}
