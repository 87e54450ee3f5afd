import { type ReactNode, useId } from "react";

interface SideBySideProps {
  caption: string;
  /** Whom the columns are about, in words or links. */
  sides: { key: string; heading: ReactNode }[];
  rows: { key: string; heading: ReactNode; cells: ReactNode[] }[];
}

/** A table that is laid out anew on a phone loses its roles in some browsers, so each part says its own. */
const is = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader", scope: "col" },
  name: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

/**
 * Things compared, a column each. On a phone the name of a row stands above its cells, so that they share the whole
 * width.
 */
export function SideBySide({ caption, sides, rows }: SideBySideProps) {
  const id = useId();
  return (
    <table className="side-by-side" aria-labelledby={id} {...is.table}>
      <caption id={id} className="govuk-visually-hidden">
        {caption}
      </caption>
      <thead {...is.group}>
        <tr {...is.row}>
          <td className="side-by-side__corner" {...is.cell} />
          {sides.map(({ key, heading }) => (
            <th key={key} {...is.column}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is.group}>
        {rows.map(({ key, heading, cells }) => (
          <tr key={key} {...is.row}>
            <th {...is.name}>{heading}</th>
            {cells.map((cell, at) => (
              <td key={sides[at]?.key} {...is.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
