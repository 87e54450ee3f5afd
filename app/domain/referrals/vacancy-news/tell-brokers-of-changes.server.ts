import { sendLetter } from "~/domain/mail/send-letter.server";
import { fieldChangesOf, kindOf } from "~/domain/vacancies/changes/change";
import { lockVacancy } from "~/domain/vacancies/lock-vacancy.server";
import { vacancyReference } from "~/domain/vacancies/reference";
import { hasEnded } from "~/domain/vacancies/stages";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { VacancyChange } from "~prisma/generated/client";
import { changeInLetter, toldHere, whatNext } from "./change-in-letter";
import { type Because, type Working, whoWorksOn } from "./who-works-on.server";

const HOUR = 3_600_000;

const becauseWords = {
  referral: "you have put somebody forward for it",
  saved: "you saved it for somebody",
  suggested: "it suits somebody on your caseload",
} as const satisfies Record<Because, string>;

/**
 * Tells brokers who work on a vacancy what changed on it. The first change is told at once; what follows within the
 * hour after a letter comes together in the next one, when that hour is over. So nobody has two in an hour, and
 * nothing is left out. Run again, it says nothing twice.
 */
export const tellBrokersOfChanges = (vacancyId: string, changeId: string) =>
  asActor(system("letters"), async (tx) => {
    // One run at a time for a vacancy: each sees what the one before it has told.
    await lockVacancy(tx, vacancyId);
    const vacancy = await tx.vacancy.findUnique({
      where: { id: vacancyId },
      include: {
        organisation: { select: { name: true } },
        changes: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    const told = vacancy?.changes.filter(({ kind }) => toldHere(kindOf(kind))) ?? [];
    if (!vacancy || told.length === 0) return;
    // An extension may have waited for its hour to be over.
    const lately = new Date(now().getTime() - 2 * HOUR);
    const opened = told.some(({ id, kind, at }) => kind === "extended" && (id === changeId || at > lately));
    for (const reader of await whoWorksOn(tx, vacancyId, opened)) {
      const { news, waitUntil } = await newsFor(tx, vacancyId, reader, told);
      const last = news.at(-1);
      if (!last) continue;
      if (waitUntil) {
        const key = `vacancy.changed:${vacancyId}:${waitUntil.getTime()}`;
        await enqueue(tx, "vacancy.changed", { vacancyId, changeId: last.id }, { runAt: waitUntil, key });
        continue;
      }
      await sendLetter(tx, "vacancy-changed", {
        to: reader.email,
        onceKey: `${keyOf(vacancyId, reader)}${last.id}`,
        props: {
          baseUrl,
          link: baseUrl + paths.queueVacancy(vacancyId),
          personName: reader.name,
          vacancyTitle: vacancy.title,
          reference: vacancyReference(vacancy.number),
          employerName: vacancy.organisation.name,
          changes: news.flatMap((row) => changeInLetter({ ...row, changes: fieldChangesOf(row.changes) })),
          because: becauseWords[reader.because],
          next: whatNext(hasEnded(vacancy.stage)),
        },
      });
    }
  });

const keyOf = (vacancyId: string, { id }: Working) => `vacancy-changed:${vacancyId}:${id}:`;

/** What a broker has not heard of yet, and until when to wait with it; null where it can be told now. */
async function newsFor(tx: Tx, vacancyId: string, reader: Working, all: VacancyChange[]) {
  const prefix = keyOf(vacancyId, reader);
  const letter = await tx.letter.findFirst({
    where: { onceKey: { startsWith: prefix } },
    orderBy: { queuedAt: "desc" },
    select: { onceKey: true, queuedAt: true },
  });
  if (!letter) return { news: all.filter(({ at }) => at >= reader.since), waitUntil: null };
  const last = all.findIndex(({ id }) => letter.onceKey === prefix + id);
  const until = new Date(letter.queuedAt.getTime() + HOUR);
  return { news: all.slice(last + 1), waitUntil: until > now() ? until : null };
}
