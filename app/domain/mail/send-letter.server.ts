import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { LetterName, LetterProps } from "~emails/letters";

type Envelope<N extends LetterName> = {
  to: string;
  props: LetterProps<N>;
  /** A second letter with the same key is not queued: for what must reach somebody once. */
  onceKey?: string;
};

/** Puts a letter in the outbox and queues its sending, both or neither, with the caller's transaction. */
export const sendLetter = <N extends LetterName>(tx: Tx, name: N, envelope: Envelope<N>) =>
  post(tx, name, envelope);

/** The letters that greet their reader by `personName`. */
type GreetingLetter = {
  [N in LetterName]: LetterProps<N> extends { personName: string | null } ? N : never;
}[LetterName];

type Reader<N extends GreetingLetter> = {
  id: string;
  email: string;
  /** What the letter greets them by. */
  name: LetterProps<N>["personName"];
};

type SameToEach<N extends GreetingLetter> = {
  /** The path of the page that it leads to. */
  page: string;
  /** Each reader has one letter of this key, however often it is sent. */
  onceKey: string;
  /** What it says to all of them. */
  props: Omit<LetterProps<N>, "baseUrl" | "link" | "personName">;
};

/** Puts the same letter to each of several readers in the outbox, greeting each by name. */
export async function sendToEach<N extends GreetingLetter>(
  tx: Tx,
  name: N,
  readers: readonly Reader<N>[],
  { page, onceKey, props }: SameToEach<N>,
) {
  const link = `${baseUrl}${page}`;
  for (const { id, email, name: personName } of readers)
    await post(tx, name, {
      to: email,
      onceKey: `${onceKey}:${id}`,
      props: { ...props, baseUrl, link, personName },
    });
}

async function post(
  tx: Tx,
  name: LetterName,
  { to, props, onceKey }: { to: string; props: object; onceKey?: string },
) {
  const id = randomUUID();
  // createMany returns no row: most actors may queue letters and not read them.
  const { count } = await tx.letter.createMany({
    data: { id, name, to, props: JSON.parse(JSON.stringify(props)), onceKey: onceKey ?? null },
    skipDuplicates: true,
  });
  if (count) await enqueue(tx, "letter.send", { letterId: id });
}
