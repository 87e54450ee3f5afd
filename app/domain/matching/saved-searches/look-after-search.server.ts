import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { SavedSearchFrequency } from "~prisma/generated/enums";
import { nextLetterOn } from "./letter-days";
import { managedBy, stopToken } from "./links.server";
import { savedSearchReference } from "./reference";
import { searchName } from "./saved-query";

const link = system("the link in a letter");

const unknown = problem(
  "not-found",
  "There is no saved search at this address. It was stopped some time ago, or part of the link is missing. Copy the whole link from our newest letter to you.",
);

/** A saved search for whoever holds its link. Days are ISO days in London; `nextOn` is null once it is stopped. */
export type KeptSearch = {
  reference: string;
  query: string;
  search: string;
  frequency: SavedSearchFrequency;
  lastOn: string | null;
  nextOn: string | null;
  stopped: boolean;
  /** Ends the address that stops it. */
  stopToken: string;
};

/** A confirmed search by the link of a letter. @returns `not-found`, in words, for any other link */
export const findKeptSearch = (token: string): Promise<Result<KeptSearch>> =>
  asActor(link, async (tx) => {
    const id = managedBy(token);
    const row = id && (await tx.savedSearch.findFirst({ where: { id, confirmedAt: { not: null } } }));
    if (!row) return unknown;
    const stopped = row.stoppedAt !== null;
    return ok({
      reference: savedSearchReference(row.id),
      query: row.query,
      search: searchName(row.query),
      frequency: row.frequency,
      lastOn: row.lastSentAt && londonDate(row.lastSentAt),
      nextOn: stopped ? null : nextLetterOn(row, now()),
      stopped,
      stopToken: stopToken(row.id),
    });
  });

/** Whoever holds its link chooses how often a search writes to them. @returns `gone` where it is stopped */
export const changeSearchFrequency = (
  token: string,
  frequency: SavedSearchFrequency,
): Promise<Result<null>> =>
  asActor(link, async (tx) => {
    const found = await findKeptSearch(token);
    if (!found.ok) return found;
    const id = managedBy(token) ?? "";
    const { count } = await tx.savedSearch.updateMany({
      where: { id, confirmedAt: { not: null }, stoppedAt: null },
      data: { frequency },
    });
    if (count === 0)
      return problem("gone", "This search is stopped. Search again and save that search to have letters.");
    if (found.value.frequency !== frequency)
      await record(tx, link, "saved-search.changed", id, { detail: { frequency } });
    return ok(null);
  });
