/** What guidance is about, and what a page calls each. The keys stand in addresses, so they never change. */
export const topics = {
  start: "Where to begin",
  adverts: "Writing adverts",
  pay: "Pay",
  hours: "Hours and flexible work",
  people: "People you may be missing",
  interviews: "Interviews and choosing",
  checks: "Checks, records and data",
  adjustments: "Disability and adjustments",
  "first-weeks": "Starting and staying",
  "work-experience": "Work experience and young people",
} as const;

export type Topic = keyof typeof topics;

export const topicIds = Object.keys(topics) as [Topic, ...Topic[]];

/** Whether a word from an address is a topic. */
export const isTopic = (word: string): word is Topic => Object.hasOwn(topics, word);
