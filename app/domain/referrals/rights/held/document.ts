import type { Row, SectionSpec } from "./section";
import { sectionsAround } from "./sections-around";
import { sectionsOfPerson } from "./sections-of-person";
import { sectionsOfReferrals } from "./sections-of-referrals";

/** Every section of an export, in the order in which it is read. */
export const heldSections = [...sectionsOfPerson, ...sectionsOfReferrals, ...sectionsAround] as const;
export type SectionKey = (typeof heldSections)[number]["key"];

/** Everything held of somebody, as a copy of it is kept and handed over. Dates are ISO. */
export type HeldDocument = {
  format: "front-door-export-1";
  /** Said as RR-1001. */
  request: string;
  candidateReference: string;
  heldBy: string;
  madeAt: string;
  sections: Record<SectionKey, Row[]>;
};

/** The same with what each key means, as the file that is downloaded. */
export const withKeys = (held: HeldDocument) => ({
  ...held,
  keys: Object.fromEntries(
    heldSections.map(({ key, title, says, columns }: SectionSpec) => [key, { title, says, columns }]),
  ),
});

/** How many rows are held in all. */
export const rowsIn = ({ sections }: HeldDocument) =>
  Object.values(sections).reduce((sum, rows) => sum + rows.length, 0);
