import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editCandidate } from "~/domain/candidates/edit-candidate.server";
import { findCandidate } from "~/domain/candidates/find-candidate.server";
import { formDefaults } from "~/domain/candidates/form-defaults";
import { type CandidateAnswers, CandidateForm } from "~/domain/candidates/forms";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Column } from "~/ui/column";
import { DefaultButton } from "~/ui/default-button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";
import { answerUnsaved, askAgain } from "./candidate-answers.server";
import { CandidateFields } from "./candidate-fields";

export const handle = access("candidate.create", "candidate.read", "candidate.edited");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change ${data?.reference ?? "a candidate"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const candidate = found(await findCandidate(actor, params.candidateId ?? ""));
  return { id: candidate.id, reference: candidate.reference, defaults: formDefaults(candidate) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, CandidateForm);
  const unsaved = await answerUnsaved(form);
  if (unsaved) return unsaved;
  if (!form.ok) return askAgain(invalid(form), form);
  const edited = await editCandidate(actor, params.candidateId ?? "", form.value);
  return edited.ok
    ? redirect(`${paths.candidate(edited.value.id)}?done=changed`)
    : askAgain(refuseForm(edited, form), form);
}

export default function EditCandidate() {
  const { id, reference, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<CandidateAnswers>({
    id: "candidate",
    lastResult: answer?.result,
    defaultValue: defaults,
  });
  return (
    <Column>
      <BackLink href={paths.candidate(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <DefaultButton />
        <Heading>Change {reference}</Heading>
        <input type="hidden" name={fields.version.name} value={fields.version.initialValue ?? ""} />
        <Checkbox
          field={fields.notLooking}
          label="No longer looking for work"
          hint="They are suggested for nothing until you take this away."
        />
        <TextField field={fields.reference} label="Reference" width={20} autoComplete="off" />
        <CandidateFields fields={fields} suggestions={answer?.suggestions ?? null} />
        <Button>Save changes</Button>
      </PostForm>
    </Column>
  );
}
