import { bulkFields } from "~/domain/vacancies/upload/bulk-fields";
import { Details } from "~/ui/details";
import { Table } from "~/ui/table";

/** What each column of a file takes, and the names by which sites are known. */
export function ColumnsInWords({
  sites,
  sitesHref,
}: {
  sites: { name: string; postcode: string | null }[];
  sitesHref: string;
}) {
  return (
    <>
      <h2>What each column takes</h2>
      <p>
        Columns may stand in any order, and you can leave out those that you don’t need. We read UTF-8 and
        what spreadsheets on Windows save.
      </p>
      <Details summary="See all the columns">
        <Table
          caption="Columns"
          captionHidden
          columns={[{ heading: "Column" }, { heading: "Needed" }, { heading: "What to write" }]}
          rows={bulkFields.map(({ field, heading, needed, says }) => ({
            key: field,
            cells: [heading, needed === "always" ? "Yes" : (needed ?? "No"), says],
          }))}
        />
      </Details>
      <Details summary="See your sites as a file names them">
        <ul>
          {sites.map(({ name, postcode }) => (
            <li key={name}>
              {name}
              {postcode && postcode !== name && ` or ${postcode}`}
            </li>
          ))}
        </ul>
        <p>
          A site that is not here: <a href={sitesHref}>add it first</a>.
        </p>
      </Details>
    </>
  );
}
