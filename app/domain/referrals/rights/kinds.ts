/** What a resident may ask for by right. */
export const rightsKinds = ["export", "correction", "erasure"] as const;
export type RightsKind = (typeof rightsKinds)[number];
/** What the log shows: those, and what is removed by rule. */
export type LoggedKind = RightsKind | "retention";

/** Whether an address names something that can be asked for by right. */
export const isRightsKind = (word: string | undefined): word is RightsKind =>
  rightsKinds.some((kind) => kind === word);

/** As the log and a heading say it. */
export const kindNames = {
  export: "A copy of what is held",
  correction: "Something to put right",
  erasure: "Details removed",
  retention: "Removed by rule",
} as const satisfies Record<LoggedKind, string>;

export type RightsStatus = "waiting" | "running" | "done" | "failed" | "refused";

export const statusWords = {
  waiting: "Waiting",
  running: "Under way",
  done: "Done",
  failed: "Stopped",
  refused: "Refused",
} as const satisfies Record<RightsStatus, string>;

/** How a resident asked, as a broker notes it. */
export const askedHow = {
  spoke: "In person",
  phone: "By phone",
  email: "By email",
  letter: "By letter",
} as const;

const otherwise: Record<string, string> = { ...askedHow, link: "By their own link", rule: "By rule" };

/** How it was asked, in words. */
export const howAsked = (asked: string) => otherwise[asked] ?? asked;

/** A request's reference, as people say it: "RR-1001". */
export const rightsReference = (number: number) => `RR-${number}`;
