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
      rows: sections[key] as Row[],
    }),
  );
