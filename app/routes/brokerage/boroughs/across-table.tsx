import type { Across } from "~/domain/referrals/boroughs/find-across.server";
import { answersInWords, lockAnswers } from "~/domain/referrals/boroughs/lock/lock-words";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

interface AcrossTableProps {
  caption: string;
  /** What the first column says. */
  about: string;
  rows: (Across & { ended?: boolean })[];
  hrefFor: (id: string) => string;
  answerOf: (answer: string) => string;
  /** Nobody here learns which borough it is. */
  anonymous?: boolean;
  /** What stands here where there is nothing, and what to do. */
  empty: string;
}

/** Questions or cards of one kind: those that wait first. */
export function AcrossTable({ caption, about, rows, hrefFor, answerOf, anonymous, empty }: AcrossTableProps) {
  if (rows.length === 0) return <p className="soft">{empty}</p>;
  const columns = [about, ...(anonymous ? [] : ["Borough"]), "What", "On", "Answer"];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns.map((heading) => ({ heading }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="about" href={hrefFor(row.id)}>
            {row.about}
          </a>,
          ...(anonymous ? [] : [row.borough]),
          row.words,
          <Time key="on" of={row.on} as="short" />,
          <Standing key="answer" row={row} answerOf={answerOf} />,
        ],
      }))}
    />
  );
}

function Standing({
  row,
  answerOf,
}: { row: Across & { ended?: boolean } } & Pick<AcrossTableProps, "answerOf">) {
  if (row.ended) return <Tag>Ended</Tag>;
  return row.answer === null ? <Tag tone="gold">Waiting</Tag> : answerOf(row.answer);
}

/** How a question was answered, as whoever was asked reads it, or whoever asked. */
export function lockAnswer(answer: string, who: "you" | "they") {
  if (who === "you" && answer in lockAnswers) return lockAnswers[answer as keyof typeof lockAnswers];
  return answer in answersInWords ? answersInWords[answer as keyof typeof answersInWords] : answer;
}

/** How a card was answered. */
export const cardAnswer = (answer: string) => (answer === "interested" ? "Interested" : "Not at the moment");
