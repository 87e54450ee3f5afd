import type { countsOf } from "~/domain/vacancies/upload/dry-run-page";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import type { Field } from "~/ui/field";
import { Figures } from "~/ui/figures";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";

type Counts = ReturnType<typeof countsOf>;

interface CommitFormProps {
  form: Parameters<typeof PostForm>[0]["form"];
  fields: { which: Field; as: Field };
  id: string;
  caption: string;
  counts: Counts;
}

const rows = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`);

/** What a file comes to, and how to post it. */
export function CommitForm({ form, fields, id, caption, counts }: CommitFormProps) {
  const { total, bad, good, made, changed, same } = counts;
  return (
    <PostForm form={form}>
      <Heading caption={caption} lede="Nothing is posted yet. This is what would become of each row.">
        {bad === 0 ? `All ${rows(total)} can be posted` : `${good} of ${rows(total)} can be posted`}
      </Heading>
      <Figures
        figures={[
          { value: String(made), says: "new" },
          { value: String(changed), says: "changed" },
          { value: String(same), says: "here already, left as they are" },
          { value: String(bad), says: "to put right" },
        ]}
      />
      {bad > 0 && (
        <p>
          <a href={paths.uploadProblems(id)}>Download the {rows(bad)} to put right</a>, with what to change
          beside each. Mend that file and upload it: the rest is not posted twice.
        </p>
      )}
      {good === 0 ? (
        <p>There is nothing to post until a row is put right.</p>
      ) : (
        <Column>
          {bad > 0 ? (
            <Radios
              field={fields.which}
              label="Which rows do you want to post?"
              options={[
                { value: "good", label: `The ${rows(good)} that are right, now` },
                {
                  value: "every",
                  label: `All ${rows(total)} together, or none`,
                  hint: "Mend the file and upload it again first: some rows are not right yet.",
                },
              ]}
            />
          ) : (
            <input type="hidden" name={fields.which.name} value="good" />
          )}
          <Radios
            field={fields.as}
            label="What should become of them?"
            options={[
              {
                value: "submit",
                label: "Submit them",
                hint: "They go live at once, or once your organisation has been checked.",
              },
              {
                value: "draft",
                label: "Keep them as drafts",
                hint: "Nobody else sees them until you submit each.",
              },
            ]}
          />
          <Button>Post {bad > 0 ? "the rows" : rows(total)}</Button>
        </Column>
      )}
    </PostForm>
  );
}
