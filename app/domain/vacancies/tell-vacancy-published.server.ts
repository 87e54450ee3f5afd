import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { longDay } from "./long-day";
import { readForLetter } from "./read-for-letter.server";
import { isToldByUpload } from "./upload/told-by-upload.server";

/** Writes to whoever looks after a vacancy that it is live. Once a vacancy. */
export const tellVacancyPublished = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (!vacancy?.closesOn || vacancy.stage !== "live") return;
    const { vacancyTitle, reference, readers } = vacancy;
    if (await isToldByUpload(tx, id, "liveAt")) return;
    await sendToEach(tx, "vacancy-live", readers, {
      page: paths.employerVacancy(id),
      onceKey: `vacancy-live:${id}`,
      props: {
        vacancyTitle,
        reference,
        closesOn: longDay(vacancy.closesOn),
        boroughName: vacancy.boroughName ?? "your borough",
      },
    });
  });
