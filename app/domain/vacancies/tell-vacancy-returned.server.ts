import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { readForLetter } from "./read-for-letter.server";

/** Writes to whoever looks after a vacancy what to change in it. Once a return. */
export const tellVacancyReturned = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (!vacancy?.stageReason || vacancy.stage !== "draft") return;
    const { vacancyTitle, reference, readers, stageReason, submission } = vacancy;
    for (const reader of readers)
      await sendLetter(tx, "vacancy-returned", {
        to: reader.email,
        onceKey: `vacancy-returned:${submission}:${reader.id}`,
        props: {
          baseUrl,
          link: baseUrl + paths.employerVacancy(id),
          personName: reader.name,
          vacancyTitle,
          reference,
          reason: stageReason,
        },
      });
  });
