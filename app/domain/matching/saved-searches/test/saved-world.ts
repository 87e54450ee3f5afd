/** For tests: an employer to post vacancies, somebody's saved searches, and what the letters to them say. */
import { anyone, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { SavedSearchFrequency } from "~prisma/generated/enums";
import { confirmSearch } from "../confirm-search.server";
import { saveSearch } from "../save-search.server";

const service = system("test");

export type Said = { name: string; props: Record<string, unknown> };

/** The letters to somebody, the earliest first. */
export const lettersTo = (email: string): Promise<Said[]> =>
  asActor(service, async (tx) => {
    const rows = await tx.letter.findMany({
      where: { to: email },
      orderBy: [{ queuedAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ name, props }) => ({ name, props: props as Record<string, unknown> }));
  });

/** The last part of an address: the token of a link. */
export const tokenOf = (link: unknown) => decodeURIComponent(String(link).split("/").at(-1) ?? "");

/** The token in the newest confirming letter to somebody. */
export async function confirmingToken(email: string) {
  const letters = await lettersTo(email);
  return tokenOf(letters.filter(({ name }) => name === "saved-search-confirm").at(-1)?.props.link);
}

export const savedOf = (email: string) =>
  asActor(service, (tx) => tx.savedSearch.findMany({ where: { email }, orderBy: { createdAt: "asc" } }));

/** A search that somebody saved and confirmed. @returns its id */
export async function confirmed(email: string, query = "", frequency: SavedSearchFrequency = "daily") {
  const saved = await saveSearch(anyone, { email, query, frequency });
  if (!saved.ok) throw new Error(saved.message);
  const yes = await confirmSearch(await confirmingToken(email));
  if (!yes.ok) throw new Error(yes.message);
  return yes.value;
}

export async function savedWorld() {
  await asActor(service, async (tx) => {
    await tx.organisation.deleteMany({});
    await tx.savedSearch.deleteMany({});
    await tx.letter.deleteMany({});
  });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen", sector: "hospitality" });
  return {
    employer,
    vacancy: (over: Parameters<typeof liveVacancy>[1] = {}) =>
      liveVacancy(employer.id, { liveAt: now(), closesOn: null, ...over }),
  };
}
