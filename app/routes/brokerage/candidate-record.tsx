import type { CandidateInWords } from "~/domain/candidates/candidate-in-words";
import { wantedHours } from "~/domain/candidates/wanted-hours";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { longDate } from "~/ui/dates";
import { pounds } from "~/ui/money";
import { SummaryList } from "~/ui/summary-list";

/** Both halves of a record, side by side: what matching goes by, and what it never sees. */
export function CandidateRecord({
  candidate: { id, reference, known, kept, available },
}: {
  candidate: CandidateInWords;
}) {
  return (
    <Columns>
      <div>
        <SummaryList
          title="What matching knows"
          rows={[
            { key: "Looking for work", value: available ? "Yes" : "No" },
            { key: "Work", value: listed(known.occupations) },
            { key: "Skills", value: listed(known.skills) },
            { key: "Licences", value: listed(known.licences) },
            { key: "Qualifications", value: listed(known.qualifications) },
            { key: "Lives in", value: `${known.outcode}, and can travel ${known.maxKm} km` },
            { key: "Hours", value: wantedHours(known) },
            {
              key: "Lowest pay",
              value: known.payFloorPence === null ? "Any pay" : `${pounds(known.payFloorPence)} an hour`,
            },
            { key: "Can start", value: known.availableFrom ? longDate(known.availableFrom) : "At once" },
          ]}
        />
        <p className="small">
          <a href={paths.matchingKnows}>What matching knows, and what it never knows</a>
        </p>
      </div>
      <div>
        <SummaryList
          title="What matching never sees"
          rows={[
            { key: "Name", value: kept.name ?? none },
            { key: "Email", value: kept.email ?? "None, so consent can’t be asked by letter" },
            { key: "Phone", value: kept.phone ?? none },
            ...(kept.notes ? [{ key: "Notes", value: kept.notes }] : []),
          ]}
        />
        <p className="small">
          <a href={paths.candidateEquality(id)}>
            Equality monitoring<span className="govuk-visually-hidden"> of {reference}</span>
          </a>
          , sealed and apart
        </p>
        <p className="small soft">
          That you opened this record is in the audit trail, as is every reading of it.
        </p>
      </div>
    </Columns>
  );
}

const none = "None recorded";
const listed = (words: readonly string[]) => words.join(", ") || none;
