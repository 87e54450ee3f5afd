import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";
import { PutBack } from "./put-back";
import type { VacancyDesk } from "./vacancy-desk.server";

/** Who is set aside for a vacancy, why, by whom and since when, each with a way back. */
export function DismissedList({ vacancyId, desk }: { vacancyId: string; desk: VacancyDesk }) {
  const { dismissed, kept } = desk;
  if (dismissed.length === 0) return null;
  return (
    <Details summary={`Dismissed (${dismissed.length})`}>
      <Table
        caption="Dismissed for this vacancy"
        captionHidden
        columns={["Who", "Why", "By", "What next"].map((heading) => ({ heading }))}
        rows={dismissed.map((one) => ({
          key: one.candidateId,
          cells: [
            <span key="record" className="nowrap">
              <a href={paths.candidate(one.candidateId)}>{one.reference}</a>
            </span>,
            <>
              {one.reason}
              {one.note && (
                <>
                  <br />
                  <span className="soft">{one.note}</span>
                </>
              )}
            </>,
            <>
              {one.by}, <Time of={one.on} as="short" />
            </>,
            <div key="back" className="nowrap">
              <PutBack dismissed={one} vacancyId={vacancyId} kept={kept} />
            </div>,
          ],
        }))}
      />
    </Details>
  );
}
