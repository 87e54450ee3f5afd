import { candidateDocuments } from "./candidate-documents.server";
import { CANDIDATES, SETTINGS } from "./candidate-index";
import type { Side } from "./side";
import { vacancyDocuments } from "./vacancy-documents.server";
import { VACANCIES, VACANCY_SETTINGS } from "./vacancy-index";

/** The two kinds of things that a search server holds: where each stands, how it is indexed and where it comes from. */
export const searchSides: readonly Side[] = [
  { side: "candidate", what: "candidates", uid: CANDIDATES, settings: SETTINGS, source: candidateDocuments },
  {
    side: "vacancy",
    what: "vacancies",
    uid: VACANCIES,
    settings: VACANCY_SETTINGS,
    source: vacancyDocuments,
  },
];
