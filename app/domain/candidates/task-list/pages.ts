/** The short pages of a candidate's record, in their order. */
export const pageKeys = [
  "person",
  "work",
  "skills",
  "certificates",
  "expiry",
  "right-to-work",
  "availability",
  "hours",
  "notes",
] as const;
export type PageKey = (typeof pageKeys)[number];

/** Whether an address names a page. */
export const isPage = (key: string): key is PageKey => (pageKeys as readonly string[]).includes(key);

type Holding = { licences: readonly string[]; qualifications: readonly string[] };

/** The pages that a record has: nobody is asked when nothing runs out. */
export const pagesOf = ({ licences, qualifications }: Holding): PageKey[] =>
  pageKeys.filter((page) => page !== "expiry" || licences.length + qualifications.length > 0);

export const pageNames = {
  person: "Who they are and where they live",
  work: "Work they have done or look for",
  skills: "Skills",
  certificates: "Licences and qualifications",
  expiry: "When they run out",
  "right-to-work": "Right to work",
  availability: "When they can start",
  hours: "Hours, pay and travel",
  notes: "Notes",
} as const satisfies Record<PageKey, string>;

/** What a page asks, in a line. */
export const pageHints = {
  person: "Name, date of birth, contact details and postcode",
  work: "Jobs by their usual names",
  skills: "What they can do, and what they told you",
  certificates: "Such as a driving licence, SIA or food hygiene",
  expiry: "The last day of each licence that has one",
  "right-to-work": "What you have seen, and until when it lasts",
  availability: "Whether they are looking, and from when",
  hours: "Hours a week, the least pay, and how far",
  notes: "For your team alone",
} as const satisfies Record<PageKey, string>;

/** Pages that may stay as they are: a record is whole without them. */
export const optionalPages: readonly PageKey[] = ["notes"];
