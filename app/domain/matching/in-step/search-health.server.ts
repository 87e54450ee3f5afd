import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { searchServer } from "~/platform/env.server";
import { londonClock } from "~/platform/london-moment";
import { breaker } from "../matching-engine.server";
import { meilisearchAnswers } from "../meilisearch/probe.server";
import { searchSides } from "../meilisearch/search-sides.server";
import { dayInWords } from "../score/words";
import { outbox } from "./search-outbox.server";

type Health = { ok: boolean; detail: string };

/** "14:02 on 22 November", in London. */
const momentInWords = (moment: Date) =>
  `${londonClock(moment)} on ${dayInWords(londonDate(moment), today())}`;

/**
 * How search is, for the health page. Looking counts as a search: a server that is back is noticed by it. Throws only
 * where the database does not answer.
 */
export async function searchHealth(): Promise<Health> {
  if (!searchServer) {
    await asActor(system("health"), (tx) => tx.$queryRaw`select 1`);
    return { ok: true, detail: "The database does the matching." };
  }
  const server = searchServer;
  const uids = searchSides.map(({ uid }) => uid);
  const wait = await whatWaits();
  try {
    await breaker().tried(() => meilisearchAnswers(server, uids));
    return { ok: true, detail: `Meilisearch does the matching; ${wait}.` };
  } catch {
    // Why is in the log: what a server says of itself is not for strangers.
    const away = breaker().away();
    const words = away
      ? `Meilisearch is away since ${momentInWords(away.since)}`
      : "Meilisearch has just failed a search";
    return { ok: false, detail: `${words}; the database does the matching; ${wait}.` };
  }
}

async function whatWaits() {
  const { waiting, refused } = await outbox();
  const waits =
    waiting === 0
      ? "no change waits"
      : waiting === 1
        ? "1 change waits"
        : `${waiting.toLocaleString("en-GB")} changes wait`;
  return refused === 0 ? waits : `${waits}; it refused ${refused.toLocaleString("en-GB")}`;
}
