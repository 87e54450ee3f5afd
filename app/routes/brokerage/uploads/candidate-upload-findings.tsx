import { columnWords } from "~/domain/imports/upload/outcome-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { TopicLinks } from "~/ui/topic-links";
import type { FindingsPage } from "./candidate-upload.server";
import { LikelyDoubles } from "./candidate-upload-choices";

const titles: Record<string, string> = {
  bad: "Rows to mend",
  doubled: "Likely doubles",
  changed: "Records to change",
};

interface FindingsProps {
  id: string;
  listed: FindingsPage;
  /** Whether it may still be chosen what becomes of likely doubles. */
  choosing: boolean;
}

/** What was found in a file: a page of one part of it, and the way to the others. */
export function CandidateFindings({ id, listed, choosing }: FindingsProps) {
  const { part, page, pages, counts } = listed;
  const there = Object.keys(titles).filter((each) => (counts[each] ?? 0) > 0);
  if (there.length === 0) return null;
  const hrefFor = (of: string, to = 1) => `${paths.candidateUpload(id)}?part=${of}&page=${to}#found`;
  const titleOf = (of: string) => `${titles[of]} (${(counts[of] ?? 0).toLocaleString("en-GB")})`;
  return (
    <section id="found" aria-labelledby="found-title">
      <h2 id="found-title">{titleOf(part)}</h2>
      {there.length > 1 && (
        <TopicLinks
          label="What to look through"
          links={there.map((each) => ({ label: titleOf(each), href: hrefFor(each), current: each === part }))}
        />
      )}
      {part === "bad" && <BadRows id={id} rows={listed.bad} />}
      {part === "doubled" && <LikelyDoubles id={id} page={page} rows={listed.doubled} choosing={choosing} />}
      {part === "changed" && <ChangedRows rows={listed.changed} />}
      <Pagination page={page} pages={pages} hrefFor={(to) => hrefFor(part, to)} label={titles[part]} />
    </section>
  );
}

const BadRows = ({ id, rows }: { id: string; rows: FindingsPage["bad"] }) => (
  <>
    <ButtonLink href={paths.badCandidateRows(id)} look="plain">
      Download the rows to mend
    </ButtonLink>
    <p>
      The file has what to change beside each row. Mend it and upload it: whoever is added already is not
      added twice.
    </p>
    <Table
      caption="Rows to mend"
      captionHidden
      columns={[
        { heading: "Line", numeric: true },
        { heading: "Candidate" },
        { heading: "Column" },
        { heading: "What stands there" },
        { heading: "What to do" },
      ]}
      rows={rows.flatMap(({ line, reference, name, problems }) =>
        problems.map(({ column, reason, value }) => ({
          key: `${line} ${column} ${reason}`,
          cells: [
            line,
            [reference, name].filter(Boolean).join(", ") || "Not said",
            column,
            value ? <q key="value">{value}</q> : "Nothing",
            `${reason}.`,
          ],
        })),
      )}
    />
  </>
);

const ChangedRows = ({ rows }: { rows: FindingsPage["changed"] }) => (
  <>
    <p>You have these references already. What the row says takes the place of what stands in the record.</p>
    <Table
      caption="Records to change"
      captionHidden
      columns={[{ heading: "Line", numeric: true }, { heading: "Reference" }, { heading: "What changes" }]}
      rows={rows.map(({ line, reference, columns }) => ({
        key: String(line),
        cells: [line, reference, columns.map((column) => columnWords[column] ?? column).join(", ")],
      }))}
    />
  </>
);
