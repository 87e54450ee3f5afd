import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";

/** An invented vacancy in Leyton for tests: a kitchen assistant with five essential skills. */
export const aVacancy = (given: Partial<VacancyFacts> = {}): VacancyFacts => ({
  id: "vacancy-1",
  occupationId: "kitchen-assistant",
  essentialSkills: ["food-preparation", "kitchen-hygiene", "teamwork", "knife-skills"],
  desirableSkills: ["stock-rotation", "customer-care"],
  latitude: 51.5643,
  longitude: -0.0127,
  hoursMin: 35,
  hoursMax: 35,
  payHourlyMinPence: 1480,
  payHourlyMaxPence: 1480,
  startsOn: "2026-12-07",
  licences: [],
  qualifications: ["food-hygiene-level-2"],
  ...given,
});

/** An invented candidate in Walthamstow for tests, who suits {@link aVacancy} in everything. */
export const aCandidate = (given: Partial<CandidateFacts> = {}): CandidateFacts => ({
  id: "candidate-1",
  brokerageId: "brokerage-1",
  occupations: ["kitchen-assistant"],
  skills: [
    "food-preparation",
    "kitchen-hygiene",
    "teamwork",
    "knife-skills",
    "stock-rotation",
    "customer-care",
  ],
  latitude: 51.586,
  longitude: -0.019,
  outcode: "E17",
  maxKm: 8,
  hoursMin: 35,
  hoursMax: 35,
  payFloorPence: 1480,
  availableFrom: "2026-12-01",
  qualifications: ["food-hygiene-level-2"],
  licences: [],
  ...given,
});

/** Knowledge for tests: ids read as labels, every skill as telling as another, only equal occupations are close. */
export const knowing = (given: Partial<Knowledge> = {}): Knowledge => ({
  rarity: () => 1,
  closeness: (a, b) => (a === b ? { value: 1, kind: "same" } : { value: 0, kind: "none" }),
  label: (id) => id.replaceAll("-", " "),
  today: "2026-11-22",
  ...given,
});
