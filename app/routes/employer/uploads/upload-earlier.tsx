import { tally, type UploadOutcome } from "~/domain/vacancies/upload/outcome";
import { uploadReference } from "~/domain/vacancies/upload/reference";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

type Earlier = {
  id: string;
  fileName: string;
  createdAt: Date;
  createdByName: string;
  outcome: UploadOutcome | null;
};

const stands = (outcome: UploadOutcome | null) => {
  if (!outcome) return "Not posted yet";
  const { made, changed } = tally(outcome);
  const done = `${made} new, ${changed} changed`;
  if (outcome.state === "done") return done;
  if (outcome.state === "refused") return "Nothing was posted";
  return outcome.state === "stopped" ? `Stopped: ${done}` : `Being posted: ${done}`;
};

/** Files uploaded of late, and what became of them. */
export function EarlierUploads({ uploads }: { uploads: Earlier[] }) {
  if (uploads.length === 0) return null;
  return (
    <>
      <h2>Uploaded of late</h2>
      <Table
        caption="Uploaded of late"
        captionHidden
        columns={[
          { heading: "Upload" },
          { heading: "File" },
          { heading: "When" },
          { heading: "How it stands" },
        ]}
        rows={uploads.map(({ id, fileName, createdAt, createdByName, outcome }) => ({
          key: id,
          cells: [
            <a key="link" href={paths.vacancyUpload(id)}>
              {uploadReference(id)}
            </a>,
            fileName,
            <span key="when">
              <Time of={createdAt} as="moment" />, {createdByName}
            </span>,
            stands(outcome),
          ],
        }))}
      />
    </>
  );
}
