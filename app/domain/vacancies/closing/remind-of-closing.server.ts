import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dateToDay, dayToDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { lockVacancy } from "../lock-vacancy.server";
import { longDay } from "../long-day";
import { readersOf } from "../readers.server";
import { vacancyReference } from "../reference";
import { type Reminded, type ReminderDays, reminderDays, reminderDue, reminderKey } from "./reminder";

const clock = system("clock");

/** Vacancies looked up at once. */
const BATCH = 200;

/** Writes to employers whose live vacancies close in seven days or in one. Run twice, it writes once. @returns of how many */
export async function remindOfClosing(): Promise<number> {
  let count = 0;
  for (let after: string | undefined; ; ) {
    const closing = await findClosing(after);
    for (const { id } of closing) if (await remind(id)) count++;
    after = closing.at(-1)?.id;
    if (closing.length < BATCH) return count;
  }
}

/** What was loaded from elsewhere has nobody here to remind. */
const findClosing = (after: string | undefined) =>
  asActor(clock, (tx) =>
    tx.vacancy.findMany({
      where: {
        stage: "live",
        source: null,
        closesOn: { gte: dayToDate(today()), lte: dayToDate(addDays(today(), 7)) },
        ...(after ? { id: { gt: after } } : {}),
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    }),
  );

const remind = (id: string) =>
  asActor(clock, async (tx) => {
    await lockVacancy(tx, id);
    const vacancy = await tx.vacancy.findUnique({ where: { id } });
    if (vacancy?.stage !== "live" || !vacancy.closesOn) return false;
    const closesOn = dateToDay(vacancy.closesOn);
    const due = reminderDue(closesOn, await remindedOf(tx, id), today());
    if (!due) return false;
    await sendToEach(tx, "vacancy-closing", await readersOf(tx, vacancy), {
      page: paths.extendVacancy(id),
      onceKey: `${reminderKey(id, due, closesOn)}`,
      props: {
        endLink: baseUrl + paths.endVacancy(id),
        vacancyTitle: vacancy.title,
        reference: vacancyReference(vacancy.number),
        closesOn: longDay(vacancy.closesOn),
        when: whenWords(closesOn),
      },
    });
    return true;
  });

const whenWords = (closesOn: string) => {
  if (closesOn === today()) return "today";
  if (closesOn === addDays(today(), 1)) return "tomorrow";
  const days = (dayToDate(closesOn).getTime() - dayToDate(today()).getTime()) / 86_400_000;
  return days === 7 ? "in a week" : `in ${days} days`;
};

/** The closing date of each reminder that went out before. The outbox keeps its keys, whatever became of the letters. */
async function remindedOf(tx: Tx, id: string): Promise<Reminded> {
  const last = async (days: ReminderDays) => {
    const prefix = reminderKey(id, days);
    const letter = await tx.letter.findFirst({
      where: { onceKey: { startsWith: prefix } },
      orderBy: { onceKey: "desc" },
      select: { onceKey: true },
    });
    return letter?.onceKey?.slice(prefix.length, prefix.length + "2026-12-20".length) ?? null;
  };
  const [seven, one] = reminderDays;
  return { 7: await last(seven), 1: await last(one) };
}
