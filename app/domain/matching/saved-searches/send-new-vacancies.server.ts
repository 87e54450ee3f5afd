import { sendLetter } from "~/domain/mail/send-letter.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now, today } from "~/platform/clock";
import { log } from "~/platform/log.server";
import type { SavedSearch } from "~prisma/generated/client";
import { goesOn, newSince } from "./letter-days";
import { newToSearch } from "./new-to-search.server";
import { newVacanciesInWords } from "./new-vacancies-in-words.server";

const A_BATCH = 200;

const post = system("saved searches");

/**
 * Writes to everybody whose saved search goes today and has found something new. However often it runs on a day, each
 * search sends one letter at most, and tells of no vacancy twice.
 * @param signal ends it between two letters; the next run goes on
 * @returns how many letters it queued
 * @throws where one could not be written, after the others were
 */
export async function sendNewVacancies(signal?: AbortSignal): Promise<number> {
  let [sent, failed, after] = [0, 0, ""];
  for (;;) {
    const searches = await searchesAfter(after);
    for (const search of searches) {
      if (signal?.aborted) return sent;
      try {
        if (await sendOne(search)) sent++;
      } catch (error) {
        failed++;
        log.warn({ err: error, search: search.id }, "a letter about new vacancies could not be written");
      }
    }
    if (searches.length < A_BATCH) break;
    after = searches.at(-1)?.id ?? "";
  }
  log.info({ sent, failed }, "letters about new vacancies");
  if (failed) throw new Error(`${failed} saved searches have no letter about new vacancies yet.`);
  return sent;
}

const searchesAfter = (id: string) =>
  asActor(post, (tx) =>
    tx.savedSearch.findMany({
      where: { id: { gt: id }, confirmedAt: { not: null }, stoppedAt: null },
      orderBy: { id: "asc" },
      take: A_BATCH,
    }),
  );

async function sendOne(search: SavedSearch): Promise<boolean> {
  const { id, email, frequency, confirmedAt, lastSentAt } = search;
  const day = today();
  if (!confirmedAt || !goesOn(frequency, day) || (lastSentAt && londonDate(lastSentAt) === day)) return false;
  const fresh = await newToSearch(post, search, newSince({ confirmedAt, lastSentAt }), day);
  if (fresh.length === 0) return false;
  return asActor(post, async (tx) => {
    // Of two runs at once one finds it as it was read; so does nobody who has stopped or changed it meanwhile.
    const { count } = await tx.savedSearch.updateMany({
      where: { id, frequency, confirmedAt, lastSentAt, stoppedAt: null },
      data: { lastSentAt: now() },
    });
    if (count === 0) return false;
    await tx.savedSearchTold.createMany({
      data: fresh.map((vacancy) => ({ savedSearchId: id, vacancyId: vacancy.id })),
      skipDuplicates: true,
    });
    await sendLetter(tx, "new-vacancies", {
      to: email,
      onceKey: `new-vacancies:${id}:${day}`,
      props: newVacanciesInWords(search, fresh),
    });
    return true;
  });
}
