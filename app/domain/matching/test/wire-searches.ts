import type { Ask } from "../engine";
import { meilisearchCandidates } from "../meilisearch/candidates.server";
import { meilisearchVacancies } from "../meilisearch/vacancies.server";
import { asking, wanting } from "./asking";

const ask: Ask = {
  skills: Array.from({ length: 14 }, (_, at) => ({ id: `s${at}`, weight: 14 - at })),
  occupations: [{ id: "o1", weight: 20 }],
  near: { latitude: 51.5, longitude: -0.1 },
  brokerages: ["brokerage-1"],
  licences: ["l1"],
  withinKm: 8,
  readyBy: "2026-11-22",
  limit: 400,
};

type Server = { url: string; searchKey?: string; searchWait?: number };

/** For tests of what goes over the wire: every kind of search, by name. */
export function wireSearches(server: Server): Record<string, () => Promise<unknown>> {
  const candidates = meilisearchCandidates(server);
  const vacancies = meilisearchVacancies(server);
  return {
    "candidates for a vacancy": () => candidates.retrieve(ask),
    "candidates for a vacancy without a place": () =>
      candidates.retrieve({ ...ask, near: null, withinKm: null, readyBy: null, brokerages: null }),
    "vacancies for a candidate": () => vacancies.suiting(wanting()),
    "vacancies by everything at once": () =>
      vacancies.search(
        asking(
          "q=%22night+porter%22+-cook&sector=health&borough=E09000031&type=job&hours=over-30&pay=15&flexible=yes&livingWage=yes&page=2",
          { near: { latitude: 51.5, longitude: -0.1 }, nearBorough: "E09000031" },
        ),
      ),
    "every vacancy": () => vacancies.search(asking("")),
  };
}
