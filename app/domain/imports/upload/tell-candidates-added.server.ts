import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import type { Outcome, UploadStatus } from "./outcome";
import { outcomeLines, whatNext } from "./outcome-words";
import { uploadReference } from "./reference";

/** Writes to whoever had a file's candidates added what became of it. Once for each time that it ended otherwise. */
export async function tellCandidatesAdded(
  tx: Tx,
  { id, rowsDone }: { id: string; rowsDone: number },
  status: UploadStatus,
  outcome: Outcome,
) {
  const person = outcome.by && (await tx.person.findUnique({ where: { id: outcome.by } }));
  if (!person) return;
  await sendLetter(tx, "candidates-uploaded", {
    to: person.email,
    onceKey: `candidates-uploaded:${id}:${status}:${rowsDone}`,
    props: {
      baseUrl,
      link: baseUrl + paths.candidateUpload(id),
      personName: firstNameOf(person.name) || null,
      reference: uploadReference(id),
      lines: outcomeLines(outcome),
      bad: status === "done" ? outcome.bad : 0,
      ended: status === "done" ? null : `It stopped before its last row. ${outcome.why ?? ""}`.trim(),
      next: whatNext(outcome),
    },
  });
}
