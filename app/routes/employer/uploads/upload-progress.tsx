import type { UploadOutcome } from "~/domain/vacancies/upload/outcome";
import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

/** How far a posting is. The page asks for itself again until it is done. */
export function UploadProgress({
  id,
  caption,
  outcome,
}: {
  id: string;
  caption: string;
  outcome: UploadOutcome;
}) {
  const { every, total, at, state } = outcome;
  const done = Math.min(every ? at : outcome.rows.length, total);
  return (
    <>
      <Heading
        caption={caption}
        lede="This page looks again every five seconds. You can leave it: we write to you when it is done."
      >
        {state === "stopping" ? "Stopping" : `Posting: ${done} of ${total}`}
      </Heading>
      <p>
        <progress max={total} value={done} aria-label="Rows posted">
          {done} of {total}
        </progress>
      </p>
      <p>
        <a href={paths.vacancyUpload(id)}>Look again now</a>
      </p>
      {state === "stopping" ? (
        <p>It stops after the row that it is at.</p>
      ) : (
        <>
          <p className="soft">
            {every
              ? "If you stop it, nothing is posted."
              : "If you stop it, what is posted stays, and you can go on with the rest."}
          </p>
          <PostButton action={paths.stopUpload(id)} look="plain">
            Stop
          </PostButton>
        </>
      )}
    </>
  );
}
