import type { CandidateInWords } from "~/domain/candidates/candidate-in-words";
import type { PageKey } from "~/domain/candidates/task-list/pages";
import { wantedHours } from "~/domain/candidates/wanted-hours";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { longDate } from "~/ui/dates";
import { pounds } from "~/ui/money";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

/** Both halves of a record, side by side: what matching goes by, and what it never sees. Each line leads to its page. */
export function CandidateRecord({
  candidate: { id, reference, known, kept, dated, available },
}: {
  candidate: CandidateInWords;
}) {
  const change = (page: PageKey) => ({ href: paths.candidatePage(id, page) });
  const noneHeld = dated.some(({ ranOut }) => ranOut) ? "None in date" : none;
  return (
    <Columns>
      <div>
        <SummaryList
          title="What matching knows"
          rows={[
            { key: "Looking for work", value: available ? "Yes" : "No", ...change("availability") },
            { key: "Work", value: listed(known.occupations), ...change("work") },
            { key: "Skills", value: listed(known.skills), ...change("skills") },
            { key: "Licences", value: known.licences.join(", ") || noneHeld, ...change("certificates") },
            {
              key: "Qualifications",
              value: known.qualifications.join(", ") || noneHeld,
              ...change("certificates"),
            },
            { key: "Lives in", value: known.outcode, ...change("person") },
            { key: "Can travel", value: `${known.maxKm} km`, ...change("hours") },
            { key: "Hours", value: wantedHours(known), ...change("hours") },
            {
              key: "Lowest pay",
              value: known.payFloorPence === null ? "Any pay" : `${pounds(known.payFloorPence)} an hour`,
              ...change("hours"),
            },
            {
              key: "Can start",
              value: known.availableFrom ? longDate(known.availableFrom) : "At once",
              ...change("availability"),
            },
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
            { key: "Name", value: kept.name ?? none, ...change("person") },
            {
              key: "Date of birth",
              value: kept.dateOfBirth ? longDate(kept.dateOfBirth) : none,
              ...change("person"),
            },
            {
              key: "Email",
              value: kept.email ?? "None, so consent can’t be asked by letter",
              ...change("person"),
            },
            { key: "Phone", value: kept.phone ?? none, ...change("person") },
            { key: "Right to work", value: kept.rightToWork ?? none, ...change("right-to-work") },
            { key: "Notes", value: kept.notes ? <Prose text={kept.notes} /> : none, ...change("notes") },
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
