import { LARGEST_JSON } from "./largest-json";
import { sayProblem } from "./problem-json.server";

/** The bytes of a body, counted as they come: one that is longer than it said, or did not say, is let go at the limit. */
async function bytesOf(request: Request): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > LARGEST_JSON) {
      await reader?.cancel();
      throw sayProblem(413, "A body may have 1 MB at most.");
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}

/** Reads a body as a JSON object. @throws the answer that says why it can't be read */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const bytes = await bytesOf(request);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // The database takes no zero byte in a text, and in its own JSON no half of a letter, which `\ud800` can write.
    const value: unknown = JSON.parse(text, (_, each) =>
      typeof each === "string" ? each.replaceAll("\0", "").toWellFormed() : each,
    );
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    throw sayProblem(400, "The body is not JSON in UTF-8.");
  }
  throw sayProblem(400, 'The body must be one JSON object, such as {"title": "Cook"}.');
}
