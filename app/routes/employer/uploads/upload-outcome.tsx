import { DAYS_KEPT } from "~/domain/vacancies/upload/days-kept";
import type { UploadOutcome } from "~/domain/vacancies/upload/outcome";
import { outcomeLines, whatNext } from "~/domain/vacancies/upload/outcome-words";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";

const titles = {
  done: "Your vacancies are posted",
  stopped: "It has stopped",
  refused: "Nothing was posted",
};

const words = { made: "New", changed: "Changed", same: "Left as it is", refused: "Could not be posted" };

interface OutcomeProps {
  id: string;
  caption: string;
  outcome: UploadOutcome;
  /** Whether the rows that were left out are still kept. */
  kept: boolean;
}

/** What became of a file, and what happens next. */
export function UploadOutcomeSaid({ id, caption, outcome, kept }: OutcomeProps) {
  const { state, why, rows, left, total } = outcome;
  const title = state === "stopped" || state === "refused" ? titles[state] : titles.done;
  return (
    <>
      <Heading caption={caption}>{title}</Heading>
      <Notice title={title} tone={state === "done" ? "good" : "warm"}>
        {outcomeLines(outcome).length > 0 && (
          <ul>
            {outcomeLines(outcome).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {why && <p>{why}</p>}
        <p>{whatNext(outcome)} We wrote you the same in a letter.</p>
      </Notice>
      {state === "stopped" && (
        <>
          <p>
            {rows.length} of {total} rows were posted. You can go on with the rest.
          </p>
          <PostButton action={paths.resumeUpload(id)}>Go on with the rest</PostButton>
        </>
      )}
      {state === "done" && left > 0 && (
        <p>
          {left === 1 ? "1 row was" : `${left} rows were`} left out.{" "}
          {kept ? (
            <>
              <a href={paths.uploadProblems(id)}>Download what was left out</a>, mend it and upload it within{" "}
              {DAYS_KEPT} days.
            </>
          ) : (
            "We keep such rows for 7 days, and they have gone: upload them again."
          )}
        </p>
      )}
      {rows.length > 0 && (
        <Details summary="See every row">
          <Table
            caption="Every row"
            captionHidden
            columns={[
              { heading: "Line", numeric: true },
              { heading: "Vacancy" },
              { heading: "What happened" },
            ]}
            rows={rows.map((row) => ({
              key: row.line.toString(),
              cells: [
                row.line,
                row.id ? (
                  <a key="vacancy" href={paths.employerVacancy(row.id)}>
                    {row.reference}, {row.title}
                  </a>
                ) : (
                  row.title
                ),
                row.message ?? words[row.what],
              ],
            }))}
          />
        </Details>
      )}
    </>
  );
}
