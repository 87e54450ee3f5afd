import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/actor.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { LetterName, LetterProps } from "~emails/letters";

type Envelope<N extends LetterName> = {
  to: string;
  props: LetterProps<N>;
  /** A second letter with the same key is not queued: for what must reach somebody once. */
  onceKey?: string;
};

/** Puts a letter in the outbox and queues its sending, both or neither, with the caller's transaction. */
export async function sendLetter<N extends LetterName>(tx: Tx, name: N, { to, props, onceKey }: Envelope<N>) {
  const id = randomUUID();
  // createMany returns no row: most actors may queue letters and not read them.
  const { count } = await tx.letter.createMany({
    data: { id, name, to, props: JSON.parse(JSON.stringify(props)), onceKey: onceKey ?? null },
    skipDuplicates: true,
  });
  if (count) await enqueue(tx, "letter.send", { letterId: id });
}
