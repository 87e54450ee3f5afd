const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain text with the signs that HTML reads as its own written out. */
export const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** Plain text as the HTML that readers of postings and feeds expect: a paragraph for each, its lines apart. */
export const textAsHtml = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => escaped(paragraph.trim()))
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`)
    .join("");
