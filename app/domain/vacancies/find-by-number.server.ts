import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { referenceNumber } from "./reference";

/**
 * The id of a vacancy that is or was live, by what people say or type of its reference: "FD-1042", "fd 1042", "1042".
 * @returns `not-found`, in words, for any other
 */
export async function findVacancyByNumber(actor: Actor, said: string): Promise<Result<string>> {
  const number = referenceNumber(/^\d/.test(said) ? `FD-${said}` : said);
  // The column holds no larger one.
  const possible = number !== null && number < 2 ** 31;
  const row = possible
    ? await asActor(actor, (tx) =>
        tx.vacancy.findFirst({ where: { number, liveAt: { not: null } }, select: { id: true } }),
      )
    : null;
  return row
    ? ok(row.id)
    : problem(
        "not-found",
        "There is no vacancy with this number. Check it against the poster or the letter.",
      );
}
