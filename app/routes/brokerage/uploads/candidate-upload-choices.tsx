import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";
import type { FindingsPage } from "./candidate-upload.server";

const choices = [
  { value: "skip", label: "Skip this row" },
  { value: "add", label: "Add anyway" },
  { value: "update", label: "Update that one" },
];

interface DoublesProps {
  id: string;
  page: number;
  rows: FindingsPage["doubled"];
  choosing: boolean;
}

/** Rows that are likely somebody's who is known, each with what to do; a page of them, or all, at a time. */
export function LikelyDoubles({ id, page, rows, choosing }: DoublesProps) {
  const table = (
    <Table
      caption="Likely doubles"
      captionHidden
      columns={[
        { heading: "Line", numeric: true },
        { heading: "Row" },
        { heading: "Looks like" },
        { heading: "Because of" },
        { heading: "What to do" },
      ]}
      rows={rows.map(({ line, reference, name, by, like, choice }) => ({
        key: String(line),
        cells: [
          line,
          `${reference}, ${name}`,
          like.href ? (
            <a key="like" href={like.href}>
              {like.words}
            </a>
          ) : (
            like.words
          ),
          by,
          choosing ? (
            <select
              key="choice"
              className="govuk-select"
              name={`line-${line}`}
              aria-label={`What to do with line ${line}`}
              defaultValue={choice}
            >
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            choices.find(({ value }) => value === choice)?.label
          ),
        ],
      }))}
    />
  );
  if (!choosing) return table;
  return (
    <>
      <p>
        Each is skipped unless you say otherwise. “Update that one” writes the row over the record that it
        looks like, which keeps its own reference.
      </p>
      <ButtonRow>
        {choices.map(({ value, label }) => (
          <PostButton
            key={value}
            action={paths.decideDoubles(id)}
            look="plain"
            small
            fields={{ all: value, page: String(page) }}
            describe="for every likely double of this file"
          >
            {`All: ${label.toLowerCase()}`}
          </PostButton>
        ))}
      </ButtonRow>
      <form method="post" action={paths.decideDoubles(id)}>
        <input type="hidden" name="page" value={page} />
        {table}
        <Button look="plain">Save these choices</Button>
      </form>
    </>
  );
}
