import { record } from "~/domain/audit/record.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { findPlace } from "~/domain/places/find-place";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { SavedSearchFrequency } from "~prisma/generated/enums";
import { howOften } from "./forms";
import { confirmLink } from "./links.server";
import { queryToKeep, searchOf } from "./saved-query";

type Given = { email: string; frequency: SavedSearchFrequency; query: string };

const service = system("saved searches");

/**
 * Keeps a search for an email address and asks that address to confirm it; until then nothing is sent. Whether the
 * address was known already changes nothing that the actor could see: one that hears of this search already is asked
 * too, and goes on as it was until it says yes.
 * @returns `invalid` where the search is around a place that we don't know
 */
export async function saveSearch(actor: Actor, { email, frequency, query }: Given): Promise<Result<null>> {
  const kept = queryToKeep(query);
  const place = findPlace(searchOf(kept).place);
  if (!place.ok) return problem("invalid", `${place.reason} Search again, then save that search.`);
  await asActor(service, async (tx) => {
    const which = { email, query: kept };
    const askedAt = now();
    await tx.savedSearch.createMany({
      data: { ...which, frequency, createdAt: askedAt },
      skipDuplicates: true,
    });
    await tx.savedSearch.updateMany({
      where: { ...which, OR: [{ confirmedAt: null }, { stoppedAt: { not: null } }] },
      data: { frequency, createdAt: askedAt, confirmedAt: null, stoppedAt: null, lastSentAt: null },
    });
    const { id } = await tx.savedSearch.findUniqueOrThrow({ where: { email_query: which } });
    await record(tx, actor, "saved-search.asked", id, { detail: { frequency } });
    await sendLetter(tx, "saved-search-confirm", {
      to: email,
      props: {
        baseUrl,
        link: confirmLink({ id, frequency, askedAt }),
        howOften: howOften[frequency],
      },
    });
  });
  return ok(null);
}
