import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { sendMail } from "~/platform/mail-transport.server";
import type { LetterName, LetterProps } from "~emails/letters";
import { renderLetter } from "~emails/render-letter.server";
import type { Letter } from "~prisma/generated/client";

const post = system("post");

/** Takes a letter in hand, if nobody else has: compare-and-set, so that it is never sent twice. */
const claim = (id: string) =>
  asActor(post, async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { id, status: "queued" },
      data: { status: "sending", attempts: { increment: 1 }, triedAt: now() },
    });
    return count ? tx.letter.findUnique({ where: { id } }) : null;
  });

const mark = (id: string, data: Partial<Letter>) =>
  asActor(post, (tx) => tx.letter.update({ where: { id }, data: data as object }));

type MailError = { code?: string; syscall?: string; timeoutType?: string; responseCode?: number };

/** The server said no for good (5xx), as against "not now" or no answer; or the address is none, so no server was asked. */
function isFinal(error: unknown) {
  const { code, responseCode } = error as MailError;
  return responseCode === undefined ? code === "EENVELOPE" : responseCode >= 500;
}

/** The server fell silent once it was connected, so nobody knows whether it had the letter. */
function mayHaveGone(error: unknown) {
  const { code, syscall, timeoutType, responseCode } = error as MailError;
  if (responseCode) return false;
  const whileConnecting = syscall === "connect" || syscall === "getaddrinfo";
  return (
    timeoutType === "SOCKET_TIMEOUT" || code === "ECONNECTION" || (code === "ESOCKET" && !whileConnecting)
  );
}

/**
 * Sends one letter of the outbox. What a server refuses for good is failed at once, with its words; what it could not
 * take now goes back to the outbox and throws, so that the queue tries again later with a growing pause. Where it fell
 * silent with the letter in hand the letter is failed too: it may have arrived.
 */
export async function deliverLetter(id: string, lastTry: boolean): Promise<void> {
  const letter = await claim(id);
  if (!letter) return;
  const messageId = `<${letter.id}@frontdoor.example>`;
  let subject: string;
  try {
    const props = letter.props as unknown as LetterProps<LetterName>;
    const rendered = await renderLetter(letter.name as LetterName, props);
    subject = rendered.subject;
    await sendMail({ to: letter.to, ...rendered, messageId });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const unsure = mayHaveGone(error);
    const over = lastTry || unsure || isFinal(error);
    const said = unsure ? `${words}. It may have arrived, so it was not sent again.` : words;
    await mark(id, over ? { status: "failed", error: said, props: {} } : { status: "queued", error: words });
    if (!over) throw error;
    return;
  }
  // It has gone: if this note of it can't be made it must not go again, so nothing here puts it back. What it said is
  // in the reader's hands now; a link in it is nobody else's business.
  await mark(id, { status: "sent", sentAt: now(), subject, messageId, error: null, props: {} });
}

/** A letter that a dying process left half sent may have gone, so it is marked and not sent again. @returns how many */
export async function sweepLetters(): Promise<number> {
  const stale = new Date(now().getTime() - 10 * 60_000);
  const { count } = await asActor(post, (tx) =>
    tx.letter.updateMany({
      where: { status: "sending", triedAt: { lt: stale } },
      data: {
        status: "failed",
        props: {},
        error: "The service stopped while sending. It may have arrived, so it was not sent again.",
      },
    }),
  );
  return count;
}
