import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of a file and of what it is imported with. @throws where the file can't be read */
export async function fileDigest(file: string, options: readonly unknown[]): Promise<string> {
  const digest = createHash("sha256").update(JSON.stringify(options));
  for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer);
  return digest.digest("hex");
}
