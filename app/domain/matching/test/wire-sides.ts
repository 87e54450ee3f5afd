import { aCrowd } from "../example-crowd";
import { CANDIDATES, SETTINGS, toIndexed } from "../meilisearch/candidate-index";
import type { Document, Side, Source } from "../meilisearch/side";
import {
  type LiveVacancy,
  toIndexedVacancy,
  VACANCIES,
  VACANCY_SETTINGS,
} from "../meilisearch/vacancy-index";
import type { CandidateFacts } from "../score/facts";
import { vacancyCrowd } from "./vacancy-crowd";

/** For tests of what goes over the wire: a side, what may leave of it, and what of its source may not. */
export type WireSide = Side & { ids: string[]; mayLeave: string[]; secrets: string[] };

const kept = <Doc extends Document>(all: readonly Doc[]): Source<Doc> => ({
  count: async () => all.length,
  idsAfter: async (after, most) =>
    all
      .map(({ id }) => id)
      .filter((id) => id > after)
      .sort()
      .slice(0, most),
  documentsOf: async (ids) => {
    const asked = new Set(ids);
    return all.filter(({ id }) => asked.has(id));
  },
});

/** Carried by whatever a source reads, and never to be seen on the wire. */
const forbidden = {
  reference: "NW-2041",
  name: "Ada Example",
  email: "ada@example.test",
  ethnicity: "told-ethnicity",
  notes: "told-notes",
  person: { name: "Ada Example", phone: "020 7946 0000" },
};
const secrets = ["NW-2041", "Ada", "ada@example", "told-", "7946", "payFloor"];

function candidates(size: number): WireSide {
  const documents = aCrowd(size).map((one) => toIndexed({ ...one, ...forbidden } as CandidateFacts));
  return {
    side: "candidate",
    what: "candidates",
    uid: CANDIDATES,
    settings: SETTINGS,
    source: kept(documents),
    ids: documents.map(({ id }) => id),
    mayLeave: ["area", "brokerageId", "freeFrom", "id", "licences", "line", "occupations", "skills"],
    secrets,
  };
}

/** Vacancies are public, but for what an employer writes for us alone. */
function vacancies(size: number): WireSide {
  const documents = vacancyCrowd(size).map(({ row, place, sector }) =>
    toIndexedVacancy({
      ...{ id: row.id, number: row.number, title: row.title, description: row.description, type: row.type },
      ...{ employer: "Kiln Lane Bakers", occupation: "Porter", skillNames: ["Craft 1"], sector },
      ...{ borough: place.boroughCode, latitude: place.latitude, longitude: place.longitude },
      ...{
        hoursMin: row.hoursMin ?? null,
        hoursMax: row.hoursMax ?? null,
        flexible: row.flexibleHours ?? false,
      },
      ...{ pay: row.payHourlyMinPence ?? null, wage: row.payHourlyMinPence ?? null },
      ...{
        occupationId: row.occupationId ?? null,
        essential: ["s1"],
        wanted: [],
        liveAt: null,
        closesOn: null,
      },
      ...forbidden,
    } as LiveVacancy),
  );
  return {
    side: "vacancy",
    what: "vacancies",
    uid: VACANCIES,
    settings: VACANCY_SETTINGS,
    source: kept(documents),
    ids: documents.map(({ id }) => id),
    mayLeave: Object.keys(documents[0] ?? {}).sort(),
    secrets,
  };
}

/** Both sides, with so many of each. */
export const wireSides = (size: number): WireSide[] => [candidates(size), vacancies(size)];
