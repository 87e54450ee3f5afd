import { sendToEach } from "~/domain/mail/send-letter.server";
import { boroughWithCode } from "~/domain/places/boroughs";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { fieldChangesOf, kindOf } from "./changes/change";
import { whatHappened } from "./changes/what-happened";
import { longDay } from "./long-day";
import { readersOf } from "./readers.server";
import { vacancyReference } from "./reference";

/** Writes to the employer what was just done to its vacancy, and what happens next. Once a change. */
export const tellVacancyChanged = (vacancyId: string, changeId: string) =>
  asActor(system("letters"), async (tx) => {
    const change = await tx.vacancyChange.findUnique({
      where: { id: changeId },
      include: { vacancy: { include: { site: { select: { boroughCode: true } } } } },
    });
    if (!change) return;
    const { vacancy, reason, byName } = change;
    const said = whatHappened({
      kind: kindOf(change.kind),
      changes: fieldChangesOf(change.changes),
      reason,
      closesOn: vacancy.closesOn && longDay(vacancy.closesOn),
      goesLiveOn: vacancy.goesLiveOn && longDay(vacancy.goesLiveOn),
      boroughName: boroughWithCode(vacancy.site.boroughCode ?? "")?.name ?? null,
    });
    if (!said) return;
    await sendToEach(tx, "vacancy-moved", await readersOf(tx, vacancy, byName), {
      page: paths.employerVacancy(vacancyId),
      onceKey: `vacancy-moved:${changeId}`,
      props: {
        vacancyTitle: vacancy.title,
        reference: vacancyReference(vacancy.number),
        byName,
        ...said,
      },
    });
  });
