import type { Outcome } from "~/domain/imports/upload/outcome";
import { outcomeLines } from "~/domain/imports/upload/outcome-words";
import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

interface ProgressProps {
  id: string;
  caption: string;
  status: string;
  /** Of the whole file; 0 until they are counted. */
  rows: number;
  rowsDone: number;
  outcome: Outcome;
}

const said = (count: number) => count.toLocaleString("en-GB");

/** How far a check or an adding is. The page asks for itself again until it is done. */
export function CandidateUploadProgress({ id, caption, status, rows, rowsDone, outcome }: ProgressProps) {
  const adding = status === "committing";
  const far = adding ? `${said(rowsDone)} of ${said(rows)} rows` : `${said(rowsDone)} rows`;
  return (
    <>
      <Heading
        caption={caption}
        lede={
          adding
            ? "This page looks again every few seconds. You can leave it: we write to you when it is done."
            : "This page looks again every few seconds. Nobody is added yet."
        }
      >
        {adding ? `Adding: ${far}` : `Checking: ${far}`}
      </Heading>
      {adding && (
        <p>
          <progress max={rows} value={rowsDone} aria-label="Rows dealt with">
            {far}
          </progress>
        </p>
      )}
      {adding && outcomeLines(outcome).length > 0 && (
        <ul>
          {outcomeLines(outcome).map((line) => (
            <li key={line}>{line} so far</li>
          ))}
        </ul>
      )}
      <p>
        <a href={paths.candidateUpload(id)}>Look again now</a>
      </p>
      {adding ? (
        <>
          <p className="soft">If you stop it, whoever was added stays, and you can go on with the rest.</p>
          <PostButton action={paths.stopCandidateUpload(id)} look="plain">
            Stop
          </PostButton>
        </>
      ) : (
        <PostButton action={paths.discardCandidateUpload(id)} look="plain">
          Throw the file away
        </PostButton>
      )}
    </>
  );
}
