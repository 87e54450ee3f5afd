/**
 * What a broker's day may hold, the most urgent kind first. `one` and `many` go behind a number; `short` is
 * how the heading begins, where there is little room.
 */
export const kinds = {
  interview: { heading: "Interviews", short: "Interviews", one: "interview", many: "interviews" },
  borough: {
    heading: "Questions from another borough",
    short: "Questions",
    one: "question from another borough",
    many: "questions from another borough",
  },
  interest: {
    heading: "Boroughs interested in a card",
    short: "Boroughs interested",
    one: "borough interested in a card",
    many: "boroughs interested in a card",
  },
  consent: { heading: "Consents not answered", short: "Consents", one: "consent", many: "consents" },
  start: { heading: "Starts to confirm", short: "Starts", one: "start", many: "starts" },
  employer: {
    heading: "Employers to chase",
    short: "Employers",
    one: "employer to chase",
    many: "employers to chase",
  },
  mismatch: {
    heading: "Answers that differ",
    short: "Answers that differ",
    one: "answer that differs",
    many: "answers that differ",
  },
  check: { heading: "13- and 26-week checks", short: "13- and 26-week checks", one: "check", many: "checks" },
  vacancy: {
    heading: "Vacancies changed or closing",
    short: "Vacancies",
    one: "vacancy changed or closing",
    many: "vacancies changed or closing",
  },
  match: {
    heading: "New strong matches",
    short: "New strong matches",
    one: "vacancy with strong matches",
    many: "vacancies with strong matches",
  },
  card: { heading: "Cards shared with you", short: "Cards", one: "shared card", many: "shared cards" },
  expiry: {
    heading: "Right to work and licences",
    short: "Right to work",
    one: "paper that runs out",
    many: "papers that run out",
  },
  removal: {
    heading: "Details about to be removed",
    short: "Details about to be removed",
    one: "removal of details",
    many: "removals of details",
  },
} as const satisfies Record<string, { heading: string; short: string; one: string; many: string }>;

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
