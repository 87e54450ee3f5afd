import type { ReferralFilter } from "~/domain/referrals/board/filter";
import type { PersonActor } from "~/platform/actor";

/** What an address asks for: `whose` is "me", "all" or somebody's id. */
export type AskedFilter = { whose: string; employer: string; vacancy: string; q: string };

/** Reads the filter of an address. @param usual whose referrals it looks at where none are named */
export function askedFilter(request: Request, usual: "me" | "all"): AskedFilter {
  const given = new URL(request.url).searchParams;
  const text = (name: string) => given.get(name)?.trim().slice(0, 80) ?? "";
  return {
    whose: text("whose") || usual,
    employer: text("employer"),
    vacancy: text("vacancy"),
    q: text("q"),
  };
}

/** The same as the room takes it. A vacancy is looked at only within the employer chosen. */
export const filterOf = (
  actor: PersonActor,
  { whose, employer, vacancy, q }: AskedFilter,
): ReferralFilter => ({
  ...(whose === "all" ? {} : { brokerId: whose === "me" ? actor.id : whose }),
  ...(employer ? { employerId: employer } : {}),
  ...(vacancy ? { vacancyId: vacancy } : {}),
  ...(q ? { reference: q } : {}),
});
