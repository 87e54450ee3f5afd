import { type BulkField, optionNamed, orWords, yesOrNo } from "./bulk-kinds";
import { spreadsheetDay } from "./spreadsheet-day";

/** A cell as the form takes it, or what is wrong with it. Nothing for a cell that was left empty. */
export type CellRead = { value: unknown } | { wrong: string };

const parted = (cell: string) =>
  cell
    .split(/[;\r\n]+/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Figures as a spreadsheet may have dressed them: "1,200" stands for 1200 and "£14.80" for itself. */
const figures = (cell: string) => cell.replace(/^£\s*/, "").replace(/,(?=\d{3}\b)/g, "");

/** Reads the cell of a field. A site's is read elsewhere, against the employer's own. */
export function readCell({ kind, heading }: BulkField, cell: string): CellRead {
  const typed = cell.trim();
  switch (kind.is) {
    case "yes-no": {
      const value = yesOrNo(typed);
      return value === undefined ? { wrong: "Write yes or no" } : { value };
    }
    case "choice": {
      if (!typed) return { value: undefined };
      const value = optionNamed(kind.options, typed);
      return value ? { value } : { wrong: `Write ${orWords(Object.values(kind.options))}` };
    }
    case "choices": {
      const each = [...new Set(parted(typed))];
      // More than there are can't all be right, and a cell of a million is not looked through.
      const named =
        each.length > Object.keys(kind.options).length
          ? [undefined]
          : each.map((one) => optionNamed(kind.options, one));
      return named.every((key) => key !== undefined)
        ? { value: named }
        : {
            wrong: `Write any of these, with a semicolon between: ${Object.values(kind.options).join("; ")}`,
          };
    }
    case "day": {
      // Three empty boxes, as a form sends a date that nobody typed.
      if (!typed) return { value: {} };
      const value = spreadsheetDay(typed);
      return value ? { value } : { wrong: `Write the ${heading.toLowerCase()} as 12/12/2026 or 2026-12-12` };
    }
    case "list":
      return { value: parted(cell).join("\n") || undefined };
    case "whole":
    case "hours":
      return { value: figures(typed) || undefined };
    default:
      return { value: typed || undefined };
  }
}
