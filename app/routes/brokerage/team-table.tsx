import { ago } from "~/domain/referrals/today/day-words";
import { countsInWords } from "~/domain/referrals/today/kinds";
import { NOBODY } from "~/domain/referrals/today/nobody";
import type { TeamRow } from "~/domain/referrals/today/team/find-team.server";
import { dayToDate } from "~/platform/clock";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import { todayHref } from "./queue-address";

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
          countsInWords(row.due) || "Nothing",
          row.oldest ? (
            <>
              {row.oldest.what}: {row.oldest.who}
              <br />
              <span className="soft small">since {agoOrSoon(row.oldest.since, day)}</span>
            </>
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

/** "3 days ago"; what is for a day to come waits since today. */
const agoOrSoon = (since: string, day: string) => ago(dayToDate(since < day ? since : day), dayToDate(day));

const Broker = ({ id, name, mine }: TeamRow) => (
  <a href={mine ? todayHref({}) : todayHref({ of: id })}>
    {id === NOBODY ? "On nobody’s caseload" : name}
    {mine && " (you)"}
  </a>
);

const Away = ({ away }: TeamRow) =>
  away ? (
    <>
      <Tag tone="gold">Away</Tag> until <Time of={away.untilDay} as="weekday" />; {away.coverName} covers
    </>
  ) : (
    ""
  );
