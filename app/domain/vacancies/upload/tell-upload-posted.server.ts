import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import type { UploadOutcome } from "./outcome";
import { outcomeLines, whatNext } from "./outcome-words";
import { uploadReference } from "./reference";

type Upload = { id: string; fileName: string; createdById: string | null };

/** Writes to the person who posted a file what became of it. Once for each time that it ended otherwise. */
export async function tellUploadPosted(
  tx: Tx,
  { id, fileName, createdById }: Upload,
  outcome: UploadOutcome,
) {
  const by = outcome.by ?? createdById;
  const person = by && (await tx.person.findUnique({ where: { id: by } }));
  if (!person) return;
  const { state, why, rows, left } = outcome;
  const refused = rows.filter(({ what }) => what === "refused").length;
  await sendLetter(tx, "vacancies-uploaded", {
    to: person.email,
    onceKey: `vacancies-uploaded:${id}:${state}:${rows.length}`,
    props: {
      baseUrl,
      link: baseUrl + paths.vacancyUpload(id),
      personName: firstNameOf(person.name) || null,
      reference: uploadReference(id),
      fileName,
      lines: outcomeLines(outcome),
      left: state === "done" ? left + refused : 0,
      ended: state === "done" ? null : sayEnded(outcome, why),
      next: whatNext(outcome),
    },
  });
}

const sayEnded = ({ state, every }: UploadOutcome, why?: string) =>
  state === "refused" || every
    ? `It stopped, and nothing was posted. ${why ?? "You asked for that."}`
    : `It stopped before its last row. ${why ?? "You asked for that."}`;
