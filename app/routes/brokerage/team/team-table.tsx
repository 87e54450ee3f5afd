import { ago } from "~/domain/referrals/today/day-words";
import { countsInWords } from "~/domain/referrals/today/kinds";
import { NOBODY } from "~/domain/referrals/today/nobody";
import type { TeamRow } from "~/domain/referrals/today/team/find-team.server";
import { dayToDate } from "~/platform/clock";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import { todayHref } from "../today/queue-address";

interface TeamTableProps {
  rows: readonly TeamRow[];
  /** Today, as an ISO day. */
  day: string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const figure = (count: number) => count.toLocaleString("en-GB");

/** The brokers of a brokerage, a line each, and what nobody sees to. */
export function TeamTable({ rows, day }: TeamTableProps) {
  return (
    <Table
      caption="What is due, by broker"
      columns={[
        { heading: "Broker" },
        { heading: "Caseload", numeric: true },
        { heading: "Looking for work", numeric: true },
        { heading: "Due", numeric: true },
        { heading: "What it is" },
        { heading: "Waiting longest" },
        { heading: "Away" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Broker key="broker" {...row} />,
          figure(row.caseload),
          figure(row.looking),
          figure(row.total),
          <span key="what" className="team__words">
            {countsInWords(row.due) || "Nothing"}
          </span>,
          row.oldest ? (
            <span key="oldest" className="team__words">
              {row.oldest.what}:{" "}
              {/\s/.test(row.oldest.who) ? row.oldest.who : <span className="nowrap">{row.oldest.who}</span>}
              <br />
              <span className="soft small">{sinceWhen(row.oldest.since, day)}</span>
            </span>
          ) : (
            "–"
          ),
          <Away key="away" {...row} />,
        ],
      }))}
      foot={[
        "All",
        figure(sum(rows.map(({ caseload }) => caseload))),
        figure(sum(rows.map(({ looking }) => looking))),
        figure(sum(rows.map(({ total }) => total))),
        "",
        "",
        "",
      ]}
    />
  );
}

/** "Due 3 days ago"; what is for a day to come is due today. */
const sinceWhen = (since: string, day: string) =>
  `Due ${ago(dayToDate(since < day ? since : day), dayToDate(day))}`;

const Broker = ({ id, name, mine }: TeamRow) => (
  <a href={mine ? todayHref({}) : todayHref({ of: id })}>
    {id === NOBODY ? "On nobody’s caseload" : name}
    {mine && " (you)"}
  </a>
);

const Away = ({ away }: TeamRow) =>
  away ? (
    <span className="team__words">
      <Tag tone="gold">Away</Tag> until <Time of={away.untilDay} as="weekday" />; {away.coverName} covers
    </span>
  ) : (
    ""
  );
