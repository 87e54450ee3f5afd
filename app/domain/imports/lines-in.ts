import type { Line } from "./lines-of.server";

/** The lines of a text, as those of a file: whichever way they end, counted from 1, without a byte order mark. */
export async function* linesIn(text: string): AsyncGenerator<Line> {
  const values = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  if (values.at(-1) === "") values.pop();
  for (const [at, value] of values.entries()) yield { line: at + 1, value };
}
