import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { env } from "./env.server";

const folder = () => join(env.DATA_DIR, "letters");
const KEPT = 500;

function keep(message: Buffer) {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${Date.now()}-${Math.random().toString(36).slice(2, 8)}.eml`), message);
  for (const old of names().slice(KEPT)) rmSync(join(folder(), old), { force: true });
}

const names = () => {
  try {
    return readdirSync(folder())
      .filter((name) => name.endsWith(".eml"))
      .sort()
      .reverse();
  } catch {
    return [];
  }
};

/** A real SMTP server on this machine that keeps what it is given, for the demonstration and for tests. @returns how to stop it */
export async function startLocalMail(): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        keep(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  writeFileSync(join(env.DATA_DIR, "smtp-url"), `smtp://127.0.0.1:${port}`);
  return () => {
    rmSync(join(env.DATA_DIR, "smtp-url"), { force: true });
    return new Promise((resolve) => server.close(() => resolve()));
  };
}

export type KeptLetter = {
  id: string;
  to: string;
  subject: string;
  date: string;
  html: string;
  text: string;
  /** Files that came with it, as text: letters carry no others. */
  files: { name: string; text: string }[];
};

const plain = (content: string | ArrayBuffer | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

async function read(name: string): Promise<KeptLetter> {
  const mail = await PostalMime.parse(await readFile(join(folder(), name)));
  return {
    id: name.replace(/\.eml$/, ""),
    to: mail.to?.map(({ address }) => address).join(", ") ?? "",
    subject: mail.subject ?? "",
    date: mail.date ?? "",
    html: mail.html ?? "",
    text: mail.text ?? "",
    files: mail.attachments.flatMap(({ filename, content }) =>
      filename ? [{ name: filename, text: plain(content) }] : [],
    ),
  };
}

/** The newest letters kept, newest first; those to one address, if it is given. */
export async function keptLetters(to?: string, most = 50): Promise<KeptLetter[]> {
  const letters: KeptLetter[] = [];
  for (const name of names()) {
    if (letters.length >= most) break;
    const letter = await read(name);
    if (!to || letter.to === to) letters.push(letter);
  }
  return letters;
}

/** One letter kept, or undefined. */
export const keptLetter = async (id: string) =>
  names().includes(`${id}.eml`) ? read(`${id}.eml`) : undefined;
