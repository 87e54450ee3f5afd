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
  /** On a phone, whether each row becomes a few lines of its own, each led by its heading, and nothing scrolls aside. */
  stacks?: boolean;
}

/** A table that scrolls by itself, by touch or by keyboard, where the page is too narrow for it, unless it stacks. */
export function Table({ caption, captionHidden, columns, rows, rowHeader = true, foot, stacks }: TableProps) {
  const id = useId();
  return (
    <section
      className={stacks ? "table-region table-region--stacks" : "table-region"}
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
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
      {cells.map((cell, at) => {
        const { heading, numeric } = columns[at] ?? {};
        // What a row that stacks puts before each of its cells.
        const led = typeof heading === "string" ? heading : undefined;
        return named && at === 0 ? (
          <th key={at.toString()} scope="row" className={cellClass("header", numeric)} data-heading={led}>
            {cell}
          </th>
        ) : (
          <td key={at.toString()} className={cellClass("cell", numeric)} data-heading={led}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

const cellClass = (kind: "header" | "cell", numeric = false) =>
  numeric ? `govuk-table__${kind} govuk-table__${kind}--numeric` : `govuk-table__${kind}`;
