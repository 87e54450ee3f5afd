import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { changeAlert } from "./change-alert.server";
import { readerOf } from "./stop-link.server";

const link = system("the link in a letter");

/**
 * Whose letters a link stops. Asking changes nothing: mail programs open links to look at them.
 * @returns `not-found`, in words, for a link that is not ours or whose reader is gone
 */
export async function findStop(token: string): Promise<Result<string>> {
  const personId = readerOf(token);
  const known = personId && (await asActor(link, (tx) => tx.person.count({ where: { id: personId } })));
  if (personId && known) return ok(personId);
  return problem(
    "not-found",
    "This link stops no letters. Copy the whole link from our newest letter to you, or sign in and choose under your account how often we write.",
  );
}

/** Stops letters about new matches for the reader of the letter that the link came in. Pressed again, it stays so. */
export async function stopAlerts(token: string): Promise<Result<null>> {
  const found = await findStop(token);
  if (!found.ok) return found;
  await asActor(link, (tx) => changeAlert(tx, link, found.value, "never"));
  return ok(null);
}
