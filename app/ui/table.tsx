import { type ReactNode, useId } from "react";

interface TableColumn {
  heading: ReactNode;
  numeric?: boolean;
}

interface TableRow {
  key: string;
  cells: ReactNode[];
}

interface TableProps {
  caption: ReactNode;
  /** Hides the caption from sight where a heading beside it already says it. */
  captionHidden?: boolean;
  columns: TableColumn[];
  rows: TableRow[];
  /** Whether the first cell of a row names the row; it does unless you say not. */
  rowHeader?: boolean;
  /** A last row, such as the total. */
  foot?: ReactNode[];
}

/** A table that scrolls by itself, by touch or by keyboard, where the page is too narrow for it. */
export function Table({ caption, captionHidden, columns, rows, rowHeader = true, foot }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-region" aria-labelledby={id} tabIndex={0}>
      <table className="govuk-table">
        <caption id={id} className={captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}>
          <span className="table-title">{caption}</span>
        </caption>
        <thead className="govuk-table__head">
          <tr>
            {columns.map((column, at) => (
              <th key={at.toString()} scope="col" className={cellClass("header", column.numeric)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <Row key={row.key} cells={row.cells} columns={columns} named={rowHeader} />
          ))}
        </tbody>
        {foot && (
          <tfoot className="govuk-table__foot">
            <Row cells={foot} columns={columns} named={rowHeader} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ cells, columns, named }: { cells: ReactNode[]; columns: TableColumn[]; named: boolean }) {
  return (
    <tr>
      {cells.map((cell, at) =>
        named && at === 0 ? (
          <th key={at.toString()} scope="row" className={cellClass("header", columns[at]?.numeric)}>
            {cell}
          </th>
        ) : (
          <td key={at.toString()} className={cellClass("cell", columns[at]?.numeric)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

const cellClass = (kind: "header" | "cell", numeric = false) =>
  numeric ? `govuk-table__${kind} govuk-table__${kind}--numeric` : `govuk-table__${kind}`;
