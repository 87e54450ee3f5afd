import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { readForLetter } from "./read-for-letter.server";

/** Writes to whoever looks after a vacancy what to change in it. Once a return. */
export const tellVacancyReturned = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (!vacancy?.stageReason || vacancy.stage !== "draft") return;
    const { vacancyTitle, reference, readers, stageReason, submission } = vacancy;
    await sendToEach(tx, "vacancy-returned", readers, {
      page: paths.employerVacancy(id),
      onceKey: `vacancy-returned:${submission}`,
      props: {
        vacancyTitle,
        reference,
        reason: stageReason,
      },
    });
  });
