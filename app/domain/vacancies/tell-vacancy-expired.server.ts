import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { RELIST_DAYS } from "./closing/extension";
import { isUnanswered } from "./endings/ending-columns";
import { longDay } from "./long-day";
import { readersOf } from "./readers.server";
import { vacancyReference } from "./reference";

/** Asks the employer how a vacancy ended that ran out. Once each time it does. */
export const tellVacancyExpired = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await tx.vacancy.findUnique({ where: { id } });
    if (!vacancy?.endedAt || !vacancy.closesOn || !isUnanswered(vacancy)) return;
    const { endedAt, closesOn, title, number } = vacancy;
    await sendToEach(tx, "vacancy-expired", await readersOf(tx, vacancy), {
      page: paths.endVacancy(id),
      onceKey: `vacancy-expired:${id}:${endedAt.getTime()}`,
      props: {
        extendLink: baseUrl + paths.extendVacancy(id),
        vacancyTitle: title,
        reference: vacancyReference(number),
        closedOn: longDay(closesOn),
        relistUntil: longDay(dayToDate(addDays(londonDate(endedAt), RELIST_DAYS))),
      },
    });
  });
