import type { Fairness, GroupRow, QuestionTable, Shown } from "~/domain/fairness/fairness";
import { FEWEST_TO_COMPARE, lookCloser, tooFewToCompare } from "~/domain/fairness/look-closer";
import { rateOf, sayRate } from "~/domain/fairness/rates";
import { type Step, steps } from "~/domain/fairness/steps";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

/** One question: each answer's people at each step and of each hundred looking, and where to look closer. */
export function FairnessTable({ question, fairness }: { question: QuestionTable; fairness: Fairness }) {
  const { quarter, everybody, notAsked } = fairness;
  const { name, groups, noAnswer, notSaid } = question;
  return (
    <>
      <h2>{name}</h2>
      <Table
        caption={`${name}: residents at each step, ${quarter.name}, and how many in each 100 who were looking`}
        captionHidden
        columns={[{ heading: name }, ...steps.map((step) => ({ heading: step.name, numeric: true }))]}
        rows={[...groups, noAnswer].map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        foot={cellsOf(everybody)}
      />
      <p className="small soft">
        Without an answer: {counted(notSaid)} preferred not to say, {counted(notAsked)} not asked yet.
      </p>
      <LookCloser question={question} />
    </>
  );
}

const counted = (people: Shown) => people?.toLocaleString("en-GB") ?? "(number not shown)";

const cellsOf = (row: GroupRow) => [
  row.name,
  ...steps.map(({ key }) => <Cell key={key} row={row} step={key} />),
];

function Cell({ row, step }: { row: GroupRow; step: Step }) {
  const people = row.people[step];
  const rate = step === "looking" ? null : rateOf(row, step);
  if (people === null) return <span className="soft">not shown</span>;
  return (
    <>
      {people.toLocaleString("en-GB")}
      {rate !== null && (
        <>
          <br />
          <span className="small soft nowrap">{sayRate(rate)}</span>
        </>
      )}
    </>
  );
}

function LookCloser({ question }: { question: QuestionTable }) {
  const pointers = lookCloser(question);
  const few = tooFewToCompare(question).map(({ name }) => name);
  return (
    <>
      {pointers.length > 0 ? (
        <ul className="plain">
          {pointers.map(({ step, group, rate, highest, highestRate }) => (
            <li key={`${step} ${group}`}>
              <Tag tone="gold">Look closer</Tag> {step}: {sayRate(rate)} of “{group}”, and{" "}
              {sayRate(highestRate)} of “{highest}”, the highest.
            </li>
          ))}
        </ul>
      ) : (
        <p>No rate that is shown is so far under the highest that it stands out.</p>
      )}
      {few.length > 0 && (
        <p className="small soft">
          Not compared, because fewer than {FEWEST_TO_COMPARE} of them were looking or the figure is not
          shown: {few.join("; ")}.
        </p>
      )}
    </>
  );
}
