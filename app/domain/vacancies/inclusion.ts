/** What an employer may say that it does for inclusion, as a vacancy keeps it, and as people read it. */
export const inclusionWords = {
  "disability-confident": "Disability Confident employer",
  "questions-before": "Interview questions are sent beforehand",
  "show-not-tell": "You can show what you can do, in place of an interview",
  "no-cv": "No CV is needed",
  "convictions-later": "Convictions are asked about only after an offer, where the law allows",
  "care-leavers": "People who have been in care are sure of an interview",
  "first-job": "No experience of paid work is needed",
  "english-at-work": "Help with English at work",
  "named-buddy": "A named person helps you in the first weeks",
  "step-free": "The workplace has step-free access",
  "quiet-space": "There is a quiet place to take a break",
  "kit-provided": "Clothes, tools and equipment are provided",
} as const;

export type InclusionKey = keyof typeof inclusionWords;

export const inclusionKeys = Object.keys(inclusionWords) as [InclusionKey, ...InclusionKey[]];

/** The kept keys in words; one that is not known any more is left out. */
export const sayInclusion = (keys: readonly string[]): string[] =>
  inclusionKeys.filter((key) => keys.includes(key)).map((key) => inclusionWords[key]);
