import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { NOBODY } from "~/domain/referrals/today/nobody";
import type { OnCaseload } from "~/domain/referrals/today/team/find-caseload.server";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { reassignHref } from "./reassign-address";
import { ReassignWhom } from "./reassign-whom";

interface ReassignFormProps {
  from: { id: string; name: string };
  /** By which those shown were found. */
  words: string;
  candidates: readonly OnCaseload[];
  found: number;
  total: number;
  /** Ids of those to tick beforehand. */
  ticked: readonly string[];
  /** Who may take them on. */
  people: { value: string; label: string }[];
  result: SubmissionResult | undefined;
  /** The page's, where something is wrong and is said above it. */
  heading: ReactNode;
}

type Given = { from: string; to: string; which: string; candidateIds: string[] };

/** Who takes whom of a caseload on: those ticked, or all of it. */
export function ReassignForm({ from, words, candidates, ticked, people, ...of }: ReassignFormProps) {
  const { found, total, result, heading } = of;
  const [form, fields] = useForm<Given>({
    id: "reassign",
    lastResult: result,
    defaultValue: { from: from.id, which: total > 0 ? "ticked" : "whole", candidateIds: [...ticked] },
  });
  const nobody = from.id === NOBODY;
  return (
    <div className="handing-on">
      <PostForm form={form} action={reassignHref(from.id, words)}>
        {heading}
        <input type="hidden" name="from" value={from.id} />
        <SelectField
          field={fields.to}
          label="Who takes them on?"
          blank="Choose a colleague"
          options={people}
        />
        {nobody ? (
          <input type="hidden" name="which" value="ticked" />
        ) : (
          <Radios
            field={fields.which}
            label="Whom?"
            options={[
              { value: "ticked", label: "Those ticked below" },
              {
                value: "whole",
                label: "The whole caseload",
                hint: `${everybody(total, words !== "")}every open referral of ${from.name}.`,
              },
            ]}
          />
        )}
        <div className="picking">
          {candidates.length > 0 && (
            <ReassignWhom
              field={fields.candidateIds}
              candidates={candidates}
              hint={
                found > candidates.length
                  ? `The first ${candidates.length} of ${found.toLocaleString("en-GB")}. Find the others by their reference or name.`
                  : undefined
              }
            />
          )}
          <div className="picking__bar">
            <p className="picking__count" />
            <Button>Hand them on</Button>
          </div>
        </div>
      </PostForm>
    </div>
  );
}

function everybody(total: number, narrowed: boolean) {
  if (total === 0) return "Nobody, but ";
  return total === 1
    ? "1 person, and "
    : `All ${total.toLocaleString("en-GB")} people${narrowed ? ", not only those found" : ""}, and `;
}
