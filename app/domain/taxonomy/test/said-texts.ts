/** A text as somebody might write it, and what it says. An id in brackets may be found and need not be. */
interface SaidText {
  text: string;
  means: string[];
  mayMean: string[];
}

/**
 * Texts parted by blank lines, each ending in a line of the ids that it means, after `=>`.
 */
export const readTexts = (source: string): SaidText[] =>
  source
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [text = "", ids = ""] = block.split(/\n=>/);
      const all = ids.trim().split(/\s+/).filter(Boolean);
      return {
        text,
        means: all.filter((id) => !id.startsWith("(")),
        mayMean: all.filter((id) => id.startsWith("(")).map((id) => id.slice(1, -1)),
      };
    });
