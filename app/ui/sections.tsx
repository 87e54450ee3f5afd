import { Fragment, type ReactNode } from "react";
import { longDate, moment } from "./dates";
import { SummaryList } from "./summary-list";
import { Table } from "./table";

type Value = string | number | boolean | null | readonly string[];

/** A part of a document: what each column is called, and rows of values by column. */
export interface DocumentSection {
  key: string;
  title: string;
  says: string;
  columns: { key: string; heading: string }[];
  rows: Record<string, Value>[];
}

/** More columns than this are read one below the other. */
const WIDE = 5;

/**
 * A long document to read and to print: each part with its heading, narrow ones as a table, wide ones line by line; and
 * last, under `nothing`, the parts of which there is nothing.
 */
export function Sections({ sections, nothing }: { sections: DocumentSection[]; nothing: string }) {
  const empty = sections.filter(({ rows }) => rows.length === 0);
  return (
    <>
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map((section) => (
          <Fragment key={section.key}>
            <h2 id={section.key}>{section.title}</h2>
            {section.says && <p className="soft">{section.says}</p>}
            <Rows {...section} />
          </Fragment>
        ))}
      {empty.length > 0 && (
        <>
          <h2>{nothing}</h2>
          <ul>
            {empty.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Rows({ title, columns, rows }: DocumentSection) {
  if (columns.length <= WIDE)
    return (
      <Table
        caption={title}
        captionHidden
        rowHeader={false}
        columns={columns.map(({ heading }) => ({ heading }))}
        rows={rows.map((row, at) => ({
          key: at.toString(),
          cells: columns.map(({ key }) => inWords(row[key] ?? null)),
        }))}
      />
    );
  return (
    <>
      {rows.map((row, at) => (
        <SummaryList
          key={at.toString()}
          rows={columns
            .filter(({ key }) => said(row[key] ?? null))
            .map(({ key, heading }) => ({ key: heading, value: inWords(row[key] ?? null) }))}
        />
      ))}
    </>
  );
}

const said = (value: Value) =>
  value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** Days and moments as people write them, yes and no, and lists one thing a line. */
function inWords(value: Value): ReactNode {
  if (!said(value)) return "–";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value))
    return (
      <>
        {value.map((line) => (
          <Fragment key={line}>
            {line}
            <br />
          </Fragment>
        ))}
      </>
    );
  if (typeof value !== "string") return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return moment(value);
  return value;
}
