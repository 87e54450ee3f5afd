import { Fragment } from "react";

/** A place in a text, as string offsets, and what explains it. */
export interface Mark {
  start: number;
  end: number;
  /** Where it is explained: "#advice-2". */
  href: string;
  /** Its number in that list. */
  number: number;
}

/** A text with some of its words marked, each a link to what is said of it. Marks that overlap an earlier one are left out. */
export function MarkedText({ text, marks }: { text: string; marks: Mark[] }) {
  return <p className="marked">{pieces(text, marks).map(piece)}</p>;
}

type Piece = { words: string; from: number; mark?: Mark };

function pieces(text: string, marks: Mark[]): Piece[] {
  const made: Piece[] = [];
  let read = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < read || mark.end > text.length) continue;
    made.push({ words: text.slice(read, mark.start), from: read });
    made.push({ words: text.slice(mark.start, mark.end), from: mark.start, mark });
    read = mark.end;
  }
  return [...made, { words: text.slice(read), from: read }].filter(({ words }) => words !== "");
}

const piece = ({ words, from, mark }: Piece) =>
  mark ? (
    <mark key={from} className="marked__words">
      <a href={mark.href}>
        {words}
        <sup className="marked__number" aria-hidden="true">
          {mark.number}
        </sup>
        <span className="govuk-visually-hidden"> (suggestion {mark.number})</span>
      </a>
    </mark>
  ) : (
    <Fragment key={from}>{words}</Fragment>
  );
