import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { readForLetter } from "./read-for-letter.server";

/** Writes to the person who posted a vacancy what to change in it. Once a return. */
export const tellVacancyReturned = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (!vacancy?.poster || !vacancy.stageReason || vacancy.stage !== "draft") return;
    const { vacancyTitle, reference, poster, stageReason, submission } = vacancy;
    await sendLetter(tx, "vacancy-returned", {
      to: poster.email,
      onceKey: `vacancy-returned:${submission}`,
      props: {
        baseUrl,
        link: baseUrl + paths.employerVacancy(id),
        personName: poster.name,
        vacancyTitle,
        reference,
        reason: stageReason,
      },
    });
  });
