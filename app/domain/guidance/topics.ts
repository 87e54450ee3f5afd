/** What guidance is about, and what a page calls each. The keys stand in addresses, so they never change. */
export const topics = {
  adverts: "Writing adverts",
  pay: "Pay",
  hours: "Hours and flexible work",
  adjustments: "Disability and adjustments",
  interviews: "Interviews and choosing",
  "work-experience": "Work experience and young people",
} as const;

export type Topic = keyof typeof topics;

export const topicIds = Object.keys(topics) as [Topic, ...Topic[]];

/** Whether a word from an address is a topic. */
export const isTopic = (word: string): word is Topic => Object.hasOwn(topics, word);
