/** A vacancy form filled in rightly, as it is posted on 22 November 2026. For tests. */
export const exampleForm = {
  type: "job",
  title: "Kitchen assistant",
  occupation: "kitchen assistant",
  description: "You prepare vegetables, wash up and keep the kitchen clean.",
  places: "3",
  essential: "food preparation\nCSCS card\nknowing our menu",
  desirable: "customer service",
  payUnit: "hour",
  payFrom: "14.80",
  hoursFrom: "35",
  siteId: "a-site",
  closesOn: { day: "20", month: "12", year: "2026" },
};

/** The same for an apprenticeship at the apprentice rate. */
export const exampleApprenticeship = {
  ...exampleForm,
  type: "apprenticeship",
  title: "Apprentice chef",
  apprenticeWage: "first_year",
  apprenticeshipLevel: "2",
  apprenticeshipStandard: "Production chef",
};

/** The same for a sector-based work academy place. */
export const exampleSwap = {
  ...exampleForm,
  type: "swap",
  trainingFrom: { day: "11", month: "1", year: "2027" },
  trainingTo: { day: "29", month: "1", year: "2027" },
  training: "Three weeks at the college: kitchen skills and a food hygiene certificate.",
};

/** What the form is judged by in tests of its rules alone. */
export const exampleKnowledge = {
  today: "2026-11-22",
  occupationNamed: (typed: string) => (typed === "kitchen assistant" ? "kitchen-assistant" : undefined),
  isOccupation: (id: string) => id === "kitchen-assistant",
};
