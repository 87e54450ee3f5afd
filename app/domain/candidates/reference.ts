/** Figures at the end of a reference, "0042" of "WF-0042", few enough to count with. */
const figures = /^(.*?)(\d{1,9})$/;

/** What a brokerage's references begin with until it has some of its own: "WF-" for "Waltham Forest brokerage". */
export function firstPrefix(brokerageName: string): string {
  const words = brokerageName.replace(/\bbrokerage\b/i, "").match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => !/^(?:and|of|the|upon)$/i.test(word)).map((word) => word.charAt(0));
  return `${initials.join("").toUpperCase().slice(0, 3) || "B"}-`;
}

/** What stands before the figures of a reference: "WF-" of "WF-0042"; null where it ends in none. */
export const prefixOf = (reference: string): string | null => figures.exec(reference)?.[1] ?? null;

/** The reference after the highest of its kind: "WF-0043" after 42. At least four figures. */
export const referenceAfter = (prefix: string, highest: number): string =>
  `${prefix}${String(highest + 1).padStart(4, "0")}`;
