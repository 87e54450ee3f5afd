import { type Answers, answerWords } from "~/domain/guidance/practice/answers";
import type { ReviewOnPlan } from "~/domain/guidance/practice/plan";
import { progressWords } from "~/domain/guidance/practice/progress";
import { questions, reviewPages } from "~/domain/guidance/practice/questions";
import { standingWords } from "~/domain/guidance/practice/standing";
import { Details } from "~/ui/details";
import { Sparkline } from "~/ui/sparkline";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import type { PlanInWords } from "./practice-words.server";

/** The three steps that help most, first. */
export function NextSteps({ steps }: Pick<PlanInWords, "steps">) {
  return (
    <ol className="practice-steps">
      {steps.map(({ key, says, because, article }) => (
        <li key={key}>
          <p>
            <strong>{says}</strong>
          </p>
          <p>
            {because} <a href={article.href}>{article.title}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Completed reviews by date: in words, as a line, and as a table. */
export function Progress({ history }: { history: ReviewOnPlan[] }) {
  return (
    <>
      <p>{progressWords(history)}</p>
      {history.length > 1 && (
        <p>
          <Sparkline values={history.map(({ tally }) => tally.yes)} label={lineWords(history)} />
        </p>
      )}
      <Table
        caption="Reviews by date"
        columns={[
          { heading: "Completed" },
          { heading: "Yes", numeric: true },
          { heading: "Partly", numeric: true },
          { heading: "No", numeric: true },
          { heading: "Not sure", numeric: true },
        ]}
        rows={history.toReversed().map(({ id, tally, completedOn }) => ({
          key: id,
          cells: [
            <Time key="day" of={completedOn ?? ""} as="short" />,
            tally.yes,
            tally.partly,
            tally.no,
            tally["not-sure"],
          ],
        }))}
      />
    </>
  );
}

const lineWords = (history: ReviewOnPlan[]) =>
  `Questions answered with a yes, review by review: ${history.map(({ tally }) => tally.yes).join(", ")}`;

/** What is undertaken: how each stands, with its dates and what shows it. */
export function Commitments({
  commitments,
  hrefOf,
}: Pick<PlanInWords, "commitments"> & { hrefOf?: (kind: string) => string }) {
  return (
    <ul className="plain practice-commitments">
      {commitments.map((one) => (
        <li key={one.kind}>
          <h3>
            {hrefOf ? <a href={hrefOf(one.kind)}>{one.name}</a> : one.name}{" "}
            <Tag tone={standingWords[one.stands].tone}>{standingWords[one.stands].name}</Tag>
          </h3>
          <p>
            {one.level && `${one.level}. `}
            <Dates of={one} />
          </p>
          {one.evidence && <p>What shows it: {one.evidence}</p>}
          {one.note && <p>Why it was dropped: {one.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Dates({ of: { stands, dueOn, doneOn, droppedOn } }: { of: PlanInWords["commitments"][number] }) {
  const [word, day] = (
    {
      dropped: ["Dropped on", droppedOn],
      done: ["Done on", doneOn],
      open: ["To be done by", dueOn],
      overdue: ["Was to be done by", dueOn],
    } as const
  )[stands];
  return day ? (
    <>
      {word} <Time of={day} />.
    </>
  ) : null;
}

/** Every answer of a review, page by page; each with a way to change it where `hrefOf` gives one. */
export function ReviewAnswers({ answers, hrefOf }: { answers: Answers; hrefOf?: (page: number) => string }) {
  return reviewPages.map(({ title, keys }, at) => (
    <SummaryList
      key={title}
      title={title}
      rows={keys.map((key) => {
        const answer = answers[key];
        return {
          key: questions[key].asks,
          value: answer ? answerWords[answer] : "Not answered yet",
          ...(hrefOf ? { href: hrefOf(at + 1), what: `your answer: ${questions[key].asks}` } : {}),
        };
      })}
    />
  ));
}

/** The newest review's answers, folded. */
export const NewestAnswers = ({ history }: { history: ReviewOnPlan[] }) => {
  const newest = history.at(-1);
  return newest ? (
    <Details summary="Every answer of the newest review">
      <ReviewAnswers answers={newest.answers} />
    </Details>
  ) : null;
};
