import { sendLetter } from "~/domain/mail/send-letter.server";
import { USUAL } from "~/domain/matching/alerts/alert-forms";
import { stopLink } from "~/domain/matching/alerts/stop-link.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, now, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { goesOn } from "./alert-days";
import { alertOf } from "./alert-of.server";
import { digestInWords } from "./digest-in-words";
import { greeting, type Reader } from "./readers.server";

/** What was suggested in the last minute may still be on its way into the database: it is left for the next letter. */
const SETTLED = 60_000;

const post = system("match letters");

/**
 * Writes to each broker who wants a letter today and has new strong matches. However often it runs on a day, each gets
 * one letter at most.
 * @returns how many letters it queued
 * @throws where somebody's failed, after the others had theirs
 */
export async function sendMatchDigests(): Promise<number> {
  let [sent, failed] = [0, 0];
  const readers = await asActor(post, brokers);
  for (const reader of readers) {
    try {
      if (await asActor(post, (tx) => sendDigest(tx, reader))) sent++;
    } catch (error) {
      failed++;
      log.warn({ err: error, person: reader.id }, "a letter about new matches could not be written");
    }
  }
  log.info({ sent, failed }, "letters about new matches");
  if (failed) throw new Error(`${failed} of ${readers.length} brokers have no letter about new matches yet.`);
  return sent;
}

async function brokers(tx: Tx): Promise<Reader[]> {
  const people = await tx.person.findMany({
    where: { memberships: { some: { organisation: { kind: "brokerage" } } } },
    select: { id: true, email: true, name: true },
    orderBy: { id: "asc" },
  });
  return people.map(({ name, ...person }) => ({ ...person, name: greeting(name, person.email) }));
}

async function sendDigest(tx: Tx, { id, email, name }: Reader): Promise<boolean> {
  const until = new Date(now().getTime() - SETTLED);
  const alert = await alertOf(tx, id, until);
  if (!alert || !goesOn(alert.frequency, today())) return false;
  const { frequency, lastSentAt, matches } = alert;
  if (matches.total === 0 || (lastSentAt && londonDate(lastSentAt) === today())) return false;
  // Of two runs at once one finds it as it was read; so does nobody who has stopped the letters meanwhile.
  await tx.matchAlert.createMany({ data: { personId: id, frequency: USUAL }, skipDuplicates: true });
  const { count } = await tx.matchAlert.updateMany({
    where: { personId: id, frequency, lastSentAt },
    data: { lastSentAt: until },
  });
  if (count === 0) return false;
  await sendLetter(tx, "match-digest", {
    to: email,
    onceKey: `match-digest:${id}:${today()}`,
    props: {
      baseUrl,
      link: baseUrl + paths.brokerage,
      settingsLink: baseUrl + paths.alerts,
      stopLink: stopLink(id),
      personName: name,
      ...digestInWords(matches, baseUrl),
    },
  });
  return true;
}
