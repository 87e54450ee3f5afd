import { columnsSaid } from "~/domain/imports/upload/template";
import { Details } from "~/ui/details";
import { Table } from "~/ui/table";

/** What each column of a file of candidates means. */
export function CandidateUploadColumns() {
  return (
    <>
      <h2>What each column means</h2>
      <p>
        Columns may stand in any order, and others beside them are left unread. Those for dates of birth,
        phone numbers and expiry dates may be left out: what you have already then stays.
      </p>
      <Details summary="See all the columns">
        <Table
          caption="Columns"
          captionHidden
          columns={[{ heading: "Column" }, { heading: "Must be filled in" }, { heading: "What to write" }]}
          rows={columnsSaid.map(({ column, needed, says }) => ({
            key: column,
            cells: [column, needed ? "Yes" : "No", says],
          }))}
        />
      </Details>
    </>
  );
}
