import { render, toPlainText } from "react-email";
import type { LetterCalendar } from "./letter";
import { type LetterName, type LetterProps, letters } from "./letters";

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
  /** Of the mail itself, beside its subject; most letters have none. */
  headers?: Record<string, string>;
  /** Goes with the letter as a file, and as what mail programs offer to put in a calendar. */
  calendar?: LetterCalendar;
}

/**
 * Writes a letter out, ready to send: its subject on one line, its HTML page and the same letter as plain text.
 * It reads nothing but its arguments, so the same props give the same letter. Throws only if a letter is at fault.
 */
export async function renderLetter<Name extends LetterName>(
  name: Name,
  props: LetterProps<Name>,
): Promise<RenderedLetter> {
  const letter = letters[name];
  const html = await render(letter.default(props));
  const written = { subject: subjectLine(letter.subject(props)), html, text: toPlainText(html, asText) };
  const stopAt = letter.stopAt?.(props);
  const calendar = letter.calendar?.(props);
  return {
    ...written,
    ...(stopAt ? { headers: oneClickStop(stopAt) } : {}),
    ...(calendar ? { calendar } : {}),
  };
}

/** Mail programs show a button of their own beside such a letter, and post to the address when it is pressed (RFC 8058). */
const oneClickStop = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** In plain text the button is its words alone; the address follows on the next line. */
const asText = {
  selectors: [
    { selector: "a.button", format: "inline" },
    { selector: "p.same", format: "paragraph", options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
  ],
};

/** Inboxes cut a subject at about 78 characters (RFC 5322, 2.1.1); we cut at a word, and never break the line. */
export function subjectLine(words: string, most = 78): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const kept = line.slice(0, most - 1);
  const lastGap = kept.lastIndexOf(" ");
  return `${kept.slice(0, lastGap > most / 2 ? lastGap : undefined).replace(/[\s,:]+$/, "")}…`;
}
