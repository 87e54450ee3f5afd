import { sendLetter } from "~/domain/mail/send-letter.server";
import type { Tx } from "~/platform/actor.server";
import type { LetterName, LetterProps } from "~emails/letters";

type ToAdministrators<N extends LetterName> = {
  organisationId: string;
  /** Who need not be told: it is about them, or they did it. */
  except?: readonly string[];
  props: (person: { name: string }) => LetterProps<N>;
  /** Makes the letter one a person, however often it is sent. */
  once: string;
  /** Members too: of organisations other than employers, where every member does the work. */
  everyone?: boolean;
};

/** Writes to everybody who administers an organisation. @returns how many were written to */
export async function tellAdministrators<N extends LetterName>(
  tx: Tx,
  name: N,
  { organisationId, except = [], props, once, everyone = false }: ToAdministrators<N>,
): Promise<number> {
  const told = await tx.membership.findMany({
    where: {
      organisationId,
      personId: { notIn: [...except] },
      ...(everyone ? {} : { role: "administrator" }),
    },
    include: { person: true },
    orderBy: { createdAt: "asc" },
  });
  for (const { person } of told)
    await sendLetter(tx, name, {
      to: person.email,
      props: props({ name: person.name || person.email }),
      onceKey: `${name}:${once}:${person.id}`,
    });
  return told.length;
}
