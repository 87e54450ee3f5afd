import { record } from "~/domain/audit/record.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { SavedSearch } from "~prisma/generated/client";
import { howOften } from "./forms";
import { nextLetterOn } from "./letter-days";
import { type Asked, askedBy, manageLink, stopLink } from "./links.server";
import { savedSearchReference } from "./reference";
import { searchName } from "./saved-query";

/** Days for which a confirming link can be used, and an unconfirmed search is kept. */
export const DAYS_TO_CONFIRM = 7;
const DAY = 86_400_000;

const link = system("the link in a letter");

const unknown = problem(
  "not-found",
  "This link confirms nothing. Copy the whole link from our newest letter to you, or search again and save that search.",
);
const over = problem(
  "gone",
  "This link can be used for 7 days, and until the search is stopped. To have letters again, search again and save that search.",
);

const live = (tx: Tx, { id }: Asked) => tx.savedSearch.findFirst({ where: { id, stoppedAt: null } });

async function readLink(tx: Tx, token: string): Promise<Result<{ asked: Asked; search: SavedSearch }>> {
  const asked = askedBy(token);
  if (!asked) return unknown;
  const search = await live(tx, asked);
  const old = now().getTime() - asked.askedAt.getTime() > DAYS_TO_CONFIRM * DAY;
  return search && !old ? ok({ asked, search }) : over;
}

/**
 * What a confirming link would say yes to. Asking changes nothing: mail programs open links to look at them.
 * @returns `not-found` or `gone`, in words, where the link can't be used
 */
export const findConfirmation = (token: string) =>
  asActor(link, async (tx) => {
    const read = await readLink(tx, token);
    if (!read.ok) return read;
    const { asked, search } = read.value;
    return ok({
      id: search.id,
      query: search.query,
      search: searchName(search.query),
      frequency: asked.frequency,
      already: search.confirmedAt !== null && search.frequency === asked.frequency,
    });
  });

/**
 * The reader of the letter says yes: from now on new vacancies are told of, as often as that letter said. Used again,
 * it stays so; of two at once one does it. @returns the id of the search
 */
export const confirmSearch = (token: string): Promise<Result<string>> =>
  asActor(link, async (tx) => {
    const read = await readLink(tx, token);
    if (!read.ok) return read;
    const { id, frequency } = read.value.asked;
    const first = await tx.savedSearch.updateMany({
      where: { id, confirmedAt: null, stoppedAt: null },
      data: { confirmedAt: now(), frequency },
    });
    if (first.count) {
      await record(tx, link, "saved-search.confirmed", id, { detail: { frequency } });
      await sayItIsOn(tx, { ...read.value.search, frequency });
      return ok(id);
    }
    const { count } = await tx.savedSearch.updateMany({
      where: { id, frequency: { not: frequency }, stoppedAt: null },
      data: { frequency },
    });
    if (count) await record(tx, link, "saved-search.changed", id, { detail: { frequency } });
    return ok(id);
  });

const sayItIsOn = (tx: Tx, { id, email, query, frequency }: SavedSearch) =>
  sendLetter(tx, "saved-search-on", {
    to: email,
    props: {
      baseUrl,
      link: manageLink(id),
      stopLink: stopLink(id),
      reference: savedSearchReference(id),
      search: searchName(query),
      howOften: howOften[frequency],
      firstOn: sayDay(nextLetterOn({ frequency, lastSentAt: null }, now())),
    },
  });
