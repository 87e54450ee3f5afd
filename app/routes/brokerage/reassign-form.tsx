import { type SubmissionResult, useForm } from "@conform-to/react";
import { NOBODY } from "~/domain/referrals/today/nobody";
import type { OnCaseload } from "~/domain/referrals/today/team/find-caseload.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";

interface ReassignFormProps {
  from: { id: string; name: string };
  candidates: readonly OnCaseload[];
  total: number;
  /** Ids of those to tick beforehand. */
  ticked: readonly string[];
  /** Who may take them on. */
  people: { value: string; label: string }[];
  result: SubmissionResult | undefined;
}

type Given = { from: string; to: string; which: string; candidateIds: string[] };

/** A caseload to tick people on, and who takes them. */
export function ReassignForm({ from, candidates, total, ticked, people, result }: ReassignFormProps) {
  const [form, fields] = useForm<Given>({
    id: "reassign",
    lastResult: result,
    defaultValue: { from: from.id, which: "ticked", candidateIds: [...ticked] },
  });
  const nobody = from.id === NOBODY;
  const left = total - candidates.length;
  return (
    <PostForm form={form} action={`${paths.reassign}?from=${encodeURIComponent(from.id)}`}>
      <input type="hidden" name="from" value={from.id} />
      <Heading
        caption="Hand candidates on"
        lede="They go with all their open referrals, in one step. Nobody outside the team hears of it."
      >
        {nobody ? "Those on nobody’s caseload" : `${from.name}’s caseload`}
      </Heading>
      <SelectField field={fields.to} label="Who takes them on?" blank="Choose a colleague" options={people} />
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
              hint: `${total === 1 ? "1 person" : `${total.toLocaleString("en-GB")} people`}, and every open referral of ${from.name}.`,
            },
          ]}
        />
      )}
      {candidates.length > 0 ? (
        <Checkboxes
          field={fields.candidateIds}
          label="Candidates"
          {...(left > 0
            ? { hint: `The first ${candidates.length} of ${total.toLocaleString("en-GB")}.` }
            : {})}
          small
          options={candidates.map((one) => ({ value: one.id, label: one.reference, hint: said(one) }))}
        />
      ) : (
        <p>Nobody is on this caseload.</p>
      )}
      <Button>Hand them on</Button>
    </PostForm>
  );
}

const said = ({ occupations, looking, open }: OnCaseload) =>
  [
    occupations.slice(0, 2).join(", "),
    looking ? "looking for work" : "not looking",
    open > 0 && (open === 1 ? "1 open referral" : `${open} open referrals`),
  ]
    .filter(Boolean)
    .join(" · ");
