import { DAYS_KEPT } from "~/domain/imports/upload/limits";
import { chosen, type Outcome } from "~/domain/imports/upload/outcome";
import { counted } from "~/domain/imports/upload/outcome-words";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import type { Field } from "~/ui/field";
import { Figures } from "~/ui/figures";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Radios } from "~/ui/radios";

interface CommitProps {
  form: Parameters<typeof PostForm>[0]["form"];
  field: Field;
  id: string;
  caption: string;
  rows: number;
  outcome: Outcome;
  /** For how many likely doubles a choice was just noted; null where none was. */
  saved: number | null;
}

const said = (count: number) => count.toLocaleString("en-GB");

/** What a file comes to, and the way to add its candidates. */
export function CandidateCommitForm({ form, field, id, caption, rows, outcome, saved }: CommitProps) {
  const { fresh, changed, unchanged, bad, doubled } = outcome;
  const { add, update, skip } = chosen(outcome);
  const written = fresh + changed + unchanged + add + update;
  return (
    <>
      {saved !== null && (
        <Notice tone="good" title={`Your choice is noted for ${counted(saved, "likely double")}`}>
          It counts when you add the candidates. You can change it until then.
        </Notice>
      )}
      <PostForm form={form}>
        <Heading caption={caption} lede="Nobody is added yet. This is what would become of each row.">
          {`${said(written)} of ${counted(rows, "row")} can be added`}
        </Heading>
        <Figures
          figures={[
            { value: said(fresh), says: fresh === 1 ? "new candidate" : "new candidates" },
            { value: said(changed), says: changed === 1 ? "record to change" : "records to change" },
            { value: said(unchanged), says: "the same already" },
            { value: said(doubled), says: doubled === 1 ? "likely double" : "likely doubles" },
            { value: said(bad), says: bad === 1 ? "row to mend" : "rows to mend" },
          ]}
        />
        <HowRead outcome={outcome} />
        {written > 0 ? (
          <Column>
            {doubled > 0 && (
              <p>
                Of the likely doubles, {said(skip)} {skip === 1 ? "is" : "are"} skipped, {said(add)} added as
                somebody new, and {said(update)} written over the record that{" "}
                {update === 1 ? "it is" : "they are"} like.{" "}
                <a href={`${paths.candidateUpload(id)}?part=doubled`}>Look through them</a>
              </p>
            )}
            {bad > 0 && <p>Rows to mend stay out. You can download them now, or within {DAYS_KEPT} days.</p>}
            <Radios
              field={field}
              label="On whose caseload do new candidates come?"
              options={[
                { value: "nobody", label: "Nobody’s yet", hint: "Any colleague can take them on." },
                { value: "mine", label: "Mine" },
              ]}
            />
            <Button>
              {fresh + add > 0 ? `Add ${counted(fresh + add, "candidate")}` : "Write the changes"}
            </Button>
          </Column>
        ) : (
          <p>No row can be added as it stands. Mend the rows below, or say what to do with likely doubles.</p>
        )}
      </PostForm>
      <PostButton action={paths.discardCandidateUpload(id)} look="plain">
        Throw the file away
      </PostButton>
    </>
  );
}

/** What may have been read otherwise than it was meant. */
function HowRead({ outcome: { encoding, unread } }: { outcome: Outcome }) {
  return (
    <>
      {encoding === "Windows-1252" && (
        <Notice title="Look whether names with accents are right">
          The file does not say how its letters are written, so we read them as spreadsheets on Windows save
          them. Saved as CSV UTF-8, they are sure to be right.
        </Notice>
      )}
      {unread.length > 0 && (
        <Notice title="Some columns are left unread">
          {`We have no column called ${unread.join(", ")}. If it matters, give it a heading of the template.`}
        </Notice>
      )}
    </>
  );
}
