/** A passage of plain text: a paragraph of lines, or a list. */
export type TextBlock = { kind: "paragraph"; lines: string[] } | { kind: "list"; items: string[] };

const item = /^\s*(?:[•·●▪◦‣*–-])\s+(?=\S)/;

/**
 * Plain text as somebody typed it, in passages: an empty line ends one, and lines that begin with "•", "-" or "*"
 * are a list. Nothing in it is read as markup.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const words = line.trim();
    const kind = item.test(line) ? "list" : "paragraph";
    if (words === "") open = undefined;
    else if (open?.kind === "list" && kind === "list") open.items.push(words.replace(item, ""));
    else if (open?.kind === "paragraph" && kind === "paragraph") open.lines.push(words);
    else {
      open =
        kind === "list" ? { kind, items: [words.replace(item, "")] } : { kind: "paragraph", lines: [words] };
      blocks.push(open);
    }
  }
  return blocks;
}
