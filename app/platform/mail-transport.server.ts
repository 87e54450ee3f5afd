import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "./env.server";

/** Where letters go: SMTP_URL, or the demonstration's own server, which leaves its address in DATA_DIR. */
function address(): string | undefined {
  if (env.SMTP_URL) return env.SMTP_URL;
  try {
    return readFileSync(join(env.DATA_DIR, "smtp-url"), "utf8").trim();
  } catch {
    return undefined;
  }
}

const connect = () => {
  const url = address();
  if (!url) throw new Error("No mail server is set: give SMTP_URL.");
  return createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 20_000,
  } as never);
};

export type Mail = {
  to: string;
  subject: string;
  html: string;
  text: string;
  messageId: string;
  headers?: Record<string, string>;
  /** A calendar file that goes with it, and what a calendar is to do with it. */
  calendar?: { method: "REQUEST" | "CANCEL"; file: string };
};

/** A part that mail programs offer to put in a calendar, and the same as a file for those that do not. */
const withCalendar = ({ calendar, ...mail }: Mail) => ({
  ...mail,
  ...(calendar
    ? { icalEvent: { filename: "interview.ics", method: calendar.method, content: calendar.file } }
    : {}),
});

/**
 * Hands one letter to the mail server.
 * @throws with `code` and, where the server answered, `responseCode`
 */
export async function sendMail(mail: Mail): Promise<void> {
  const transport = connect();
  try {
    await transport.sendMail({ from: env.MAIL_FROM, ...withCalendar(mail) });
  } finally {
    transport.close();
  }
}

export async function mailHealth() {
  const transport = connect();
  try {
    await transport.verify();
    return { ok: true, detail: "answers" };
  } finally {
    transport.close();
  }
}
