import { DAYS_KEPT } from "~/domain/imports/upload/limits";
import type { Outcome } from "~/domain/imports/upload/outcome";
import { counted, outcomeLines, whatNext } from "~/domain/imports/upload/outcome-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";

interface EndProps {
  id: string;
  caption: string;
  status: string;
  rows: number;
  rowsDone: number;
  outcome: Outcome;
  /** Whether the bad rows are still kept. */
  kept: boolean;
}

const titles: Record<string, string> = {
  done: "Your candidates are added",
  stopped: "It has stopped",
  failed: "It has stopped",
  discarded: "The file is thrown away",
};

/** What became of a file, and what happens next. */
export function CandidateUploadEnd({ id, caption, status, rows, rowsDone, outcome, kept }: EndProps) {
  const title = titles[status] ?? "It has ended";
  const lines = outcomeLines(outcome);
  const goesOn = status === "stopped" || status === "failed";
  return (
    <>
      <Heading caption={caption}>{title}</Heading>
      <Notice
        title={lines.length > 0 ? "What was done" : "Nobody was added"}
        tone={status === "done" ? "good" : "warm"}
      >
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {status !== "done" && outcome.why && <p>{outcome.why}</p>}
        <p>
          {whatNext(outcome)} {status === "done" && "We wrote you the same in a letter."}
        </p>
      </Notice>
      {goesOn && (
        <>
          <p>
            {counted(rowsDone, "row")} of {rows.toLocaleString("en-GB")} were dealt with. You can go on with
            the rest within {DAYS_KEPT} days of the upload.
          </p>
          <ButtonRow>
            <PostButton action={paths.resumeCandidateUpload(id)}>Go on with the rest</PostButton>
            <PostButton action={paths.discardCandidateUpload(id)} look="plain">
              Throw the rest away
            </PostButton>
          </ButtonRow>
        </>
      )}
      {status === "done" && outcome.bad > 0 && (
        <p>
          {counted(outcome.bad, "row")} {outcome.bad === 1 ? "was" : "were"} left out, to be mended.{" "}
          {kept
            ? `Download them, mend them and upload them within ${DAYS_KEPT} days.`
            : `We keep such rows for ${DAYS_KEPT} days, and they have gone: upload them again.`}
        </p>
      )}
      {status === "done" && <ButtonLink href={paths.candidates}>See your candidates</ButtonLink>}
    </>
  );
}
