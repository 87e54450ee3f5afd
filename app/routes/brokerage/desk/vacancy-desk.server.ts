import { countAvailable } from "~/domain/candidates/count-available.server";
import { countElsewhere } from "~/domain/matching/desk/count-elsewhere.server";
import { findDismissed } from "~/domain/matching/desk/find-dismissed.server";
import { findMatches } from "~/domain/matching/desk/find-matches.server";
import { findSavedFor } from "~/domain/matching/desk/find-saved.server";
import { findLicenceChoices, licencesAmong } from "~/domain/matching/desk/licence-choices.server";
import { filterPairs, readFilters } from "~/domain/matching/desk/match-filters";
import { findSlotsInWords } from "~/domain/referrals/boroughs/slots/find-slots.server";
import { findReferrals } from "~/domain/referrals/find-referrals.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { keptOf, placeOf } from "./list-address";

/** Shown at first, and after "show all" of those scored. */
const SHOWN = { first: 20, all: 300 } as const;

/** All that stands beside a vacancy on a broker's desk, as the address asks for it. */
export async function vacancyDeskOf(actor: PersonActor, asked: URLSearchParams, vacancyId: string) {
  const read = readFilters(asked);
  // What is no licence at all, whoever wrote it into the address, narrows nothing.
  const filters = { ...read, licences: await licencesAmong(read.licences) };
  const limit = asked.has("all") ? SHOWN.all : SHOWN.first;
  const [known, matches, elsewhere] = await Promise.all([
    asActor(actor, async () => ({
      available: await countAvailable(actor),
      caseload: await countAvailable(actor, { mine: true }),
      licences: await findLicenceChoices(actor, vacancyId, filters.licences),
      dismissed: await findDismissed(actor, vacancyId),
      savedFor: await findSavedFor(actor, vacancyId),
      referred: await findReferrals(actor, { vacancyId }),
      slots: await findSlotsInWords(actor, vacancyId),
    })),
    findMatches(actor, vacancyId, { limit, filters }),
    countElsewhere(actor, vacancyId),
  ]);
  return {
    ...known,
    elsewhere,
    filters,
    narrowed: filterPairs(filters).length > 0,
    matches: matches ?? { candidates: [], stopped: [], suitable: 0 },
    referred: known.referred.referrals.map((one) => ({
      id: one.id,
      candidateReference: one.candidateReference,
      stage: one.stage,
    })),
    ticked: asked.getAll("with").slice(0, MOST_TICKED),
    place: placeOf(asked),
    kept: keptOf(asked),
  };
}

/** More than a screen of them is nobody's choice. */
const MOST_TICKED = 20;

export type VacancyDesk = Awaited<ReturnType<typeof vacancyDeskOf>>;
