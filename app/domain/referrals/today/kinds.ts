/** What a broker's day may hold, the most urgent kind first. `one` and `many` go behind a number. */
export const kinds = {
  interview: { heading: "Interviews", one: "interview", many: "interviews" },
  borough: {
    heading: "Questions from another borough",
    one: "question from another borough",
    many: "questions from another borough",
  },
  consent: { heading: "Consents not answered", one: "consent", many: "consents" },
  start: { heading: "Starts to confirm", one: "start", many: "starts" },
  employer: { heading: "Employers to chase", one: "employer to chase", many: "employers to chase" },
  mismatch: { heading: "Answers that differ", one: "answer that differs", many: "answers that differ" },
  check: { heading: "13- and 26-week checks", one: "check", many: "checks" },
  vacancy: {
    heading: "Vacancies changed or closing",
    one: "vacancy changed or closing",
    many: "vacancies changed or closing",
  },
  match: {
    heading: "New strong matches",
    one: "vacancy with strong matches",
    many: "vacancies with strong matches",
  },
  card: { heading: "Cards shared with you", one: "shared card", many: "shared cards" },
  expiry: { heading: "Right to work and licences", one: "paper that runs out", many: "papers that run out" },
  removal: { heading: "Details about to be removed", one: "removal of details", many: "removals of details" },
} as const satisfies Record<string, { heading: string; one: string; many: string }>;

export type Kind = keyof typeof kinds;

/** Every kind, the most urgent first. */
export const kindOrder = Object.keys(kinds) as Kind[];

/** The kind that an address names; undefined where it names none. */
export const kindOf = (given: string | null) => kindOrder.find((kind) => kind === given);

/** "1 interview, 3 consents": the kinds that have any, in their order. */
export const countsInWords = (counts: Partial<Record<Kind, number>>) =>
  kindOrder
    .flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? [`${count} ${count === 1 ? kinds[kind].one : kinds[kind].many}`] : [];
    })
    .join(", ");
