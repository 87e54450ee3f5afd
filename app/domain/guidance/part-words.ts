import type { AdvertField } from "./fields";

/** What each part of a vacancy is called where advice speaks of the whole of it. */
export const partWords = {
  title: "The job title",
  description: "The description",
  occupation: "The kind of work",
  skills: "Skills",
  pay: "Pay",
  hours: "Hours",
  closing: "The closing date",
  adjustments: "Adjustments and access",
  interviews: "Interviews",
} as const satisfies Record<AdvertField, string>;
