import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { stoppedBy } from "./links.server";
import { searchName } from "./saved-query";

const link = system("the link in a letter");

/** Which search, in words; null where it is so long stopped that nothing is kept of it. */
type Stop = { search: string | null };

/**
 * Which search a link stops. Asking changes nothing: mail programs open links to look at them.
 * @returns `not-found`, in words, for a link that is not ours
 */
export async function findSearchStop(token: string): Promise<Result<Stop>> {
  const id = stoppedBy(token);
  if (!id)
    return problem(
      "not-found",
      "This link stops no letters. Copy the whole link from our newest letter to you.",
    );
  const row = await asActor(link, (tx) => tx.savedSearch.findUnique({ where: { id } }));
  return ok({ search: row && searchName(row.query) });
}

/** Stops the letters of the search that the link belongs to. Pressed again, it stays so. */
export async function stopSearch(token: string): Promise<Result<Stop>> {
  const found = await findSearchStop(token);
  if (!found.ok) return found;
  const id = stoppedBy(token) ?? "";
  await asActor(link, async (tx) => {
    const { count } = await tx.savedSearch.updateMany({
      where: { id, stoppedAt: null },
      data: { stoppedAt: now() },
    });
    if (count) await record(tx, link, "saved-search.stopped", id);
  });
  return found;
}
