import { createReadStream } from "node:fs";

/** A line of a file and its number as an editor counts, from 1. */
export type Line = { line: number; value: string };

/**
 * The lines of a UTF-8 file, whichever way they end, without a byte order mark. Nothing else divides them: the line
 * separators of Unicode may stand inside a text.
 * @throws where the file can't be read
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let line = 0;
  /** What has come of a line that has not ended. */
  let pieces: string[] = [];
  let afterReturn = false;
  for await (const chunk of createReadStream(file, "utf8") as AsyncIterable<string>) {
    // A chunk may begin between the two signs of one ending.
    const text = afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    afterReturn = chunk.endsWith("\r");
    const [first = "", ...others] = text.split(/\r\n|\n|\r/);
    pieces.push(first);
    for (const other of others) {
      yield { line: ++line, value: unmarked(line, pieces.join("")) };
      pieces = [other];
    }
  }
  const last = pieces.join("");
  if (last !== "") yield { line: ++line, value: unmarked(line, last) };
}

const unmarked = (line: number, value: string) => (line === 1 ? value.replace(/^\ufeff/, "") : value);
