import type { Outcome } from "~/domain/imports/upload/outcome";
import { counted, outcomeLines } from "~/domain/imports/upload/outcome-words";
import { uploadReference } from "~/domain/imports/upload/reference";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

interface Earlier {
  id: string;
  fileName: string;
  status: string;
  createdAt: Date | string;
  createdByName: string;
  outcome: Outcome;
}

const stands: Record<string, string> = {
  checking: "Being checked",
  committing: "Being added",
  stopped: "Stopped",
  failed: "Stopped",
  discarded: "Thrown away",
};

function standing({ status, outcome }: Earlier) {
  if (status === "checked") return `Checked: ${counted(outcome.fresh, "new candidate")}, not added yet`;
  return status === "done" ? (outcomeLines(outcome)[0] ?? "Nobody was added") : (stands[status] ?? status);
}

/** Files uploaded of late, and how each stands. */
export function EarlierCandidateUploads({ uploads }: { uploads: Earlier[] }) {
  if (uploads.length === 0) return null;
  return (
    <Table
      caption="Uploaded of late"
      columns={[
        { heading: "Upload" },
        { heading: "File" },
        { heading: "When" },
        { heading: "How it stands" },
      ]}
      rows={uploads.map((upload) => ({
        key: upload.id,
        cells: [
          <a key="link" href={paths.candidateUpload(upload.id)}>
            {uploadReference(upload.id)}
          </a>,
          upload.fileName,
          <span key="when">
            <Time of={upload.createdAt} as="moment" />, {upload.createdByName}
          </span>,
          standing(upload),
        ],
      }))}
    />
  );
}
