import { type HeldDocument, heldSections } from "./document";
import type { Row, SectionSpec } from "./section";

/** An export as a page shows it: its sections in order, each with its columns' words. */
export const readable = ({ sections }: HeldDocument) =>
  heldSections.map(
    ({ key, title, says, columns }: SectionSpec & { key: keyof HeldDocument["sections"] }) => ({
      key,
      title,
      says,
      columns: Object.entries(columns).map(([column, heading]) => ({ key: column, heading })),
      rows: (sections[key] as Row[]).map(plainly),
    }),
  );

/** What a column keeps as a word of ours, as a page says it. The file keeps it as it stands. */
const saidOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  channel: { email: "With the link in our letter", phone: "By phone", paper: "On paper" },
  rightToWork: { unlimited: "Yes, with no end date", limited: "Yes, until a day" },
};

const plainly = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, saidOf[column]?.[String(value)] ?? value]),
  );
