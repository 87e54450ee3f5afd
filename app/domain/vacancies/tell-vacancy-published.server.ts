import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { longDay } from "./long-day";
import { readForLetter } from "./read-for-letter.server";

/** Writes to the person who posted a vacancy that it is live. Once a vacancy. */
export const tellVacancyPublished = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (!vacancy?.poster || !vacancy.closesOn || vacancy.stage !== "live") return;
    const { vacancyTitle, reference, poster } = vacancy;
    await sendLetter(tx, "vacancy-live", {
      to: poster.email,
      onceKey: `vacancy-live:${id}`,
      props: {
        baseUrl,
        link: baseUrl + paths.employerVacancy(id),
        personName: poster.name,
        vacancyTitle,
        reference,
        closesOn: longDay(vacancy.closesOn),
        boroughName: vacancy.boroughName ?? "your borough",
      },
    });
  });
