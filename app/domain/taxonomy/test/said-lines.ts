/**
 * What people type on a line of a form or in a cell of a file, and what it means. `=` parts the words from the ids
 * they mean; an id in brackets may be found and need not be; nothing after it means that the line is no term of ours.
 */
interface SaidLine {
  words: string;
  means: string[];
  mayMean: string[];
}

/** Reads lines written as above. */
export const readSaidLines = (table: string): SaidLine[] =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [words = "", ids = ""] = line.split(" =");
      const all = ids.split(" ").filter(Boolean);
      return {
        words,
        means: all.filter((id) => !id.startsWith("(")),
        mayMean: all.filter((id) => id.startsWith("(")).map((id) => id.slice(1, -1)),
      };
    });
