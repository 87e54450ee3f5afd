import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addCandidate } from "~/domain/candidates/add-candidate.server";
import { type CandidateAnswers, CandidateForm, usualFormKm } from "~/domain/candidates/forms";
import { suggestReference } from "~/domain/candidates/suggest-reference.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DefaultButton } from "~/ui/default-button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";
import { answerUnsaved, askAgain } from "./candidate-answers.server";
import { CandidateFields } from "./candidate-fields";

export const handle = access("candidate.create", "candidate.created");
export const meta: MetaFunction = () => [{ title: "Add a candidate – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { reference: await suggestReference(actor), candidateId: randomUUID() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, CandidateForm);
  const unsaved = await answerUnsaved(form);
  if (unsaved) return unsaved;
  if (!form.ok) return askAgain(invalid(form), form);
  const added = await addCandidate(actor, form.value);
  return added.ok
    ? redirect(`${paths.candidate(added.value.id)}?done=added`)
    : askAgain(refuseForm(added, form), form);
}

export default function NewCandidate() {
  const { reference, candidateId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<CandidateAnswers>({
    id: "candidate",
    lastResult: answer?.result,
    defaultValue: { reference, candidateId, maxKm: String(usualFormKm) },
  });
  return (
    <Column>
      <BackLink href={paths.candidates}>Candidates</BackLink>
      <PostForm form={form}>
        <DefaultButton />
        <Heading lede="About three minutes. They are matched with live vacancies as soon as you save.">
          Add a candidate
        </Heading>
        <input
          type="hidden"
          name={fields.candidateId.name}
          value={fields.candidateId.initialValue ?? candidateId}
        />
        <TextField
          field={fields.reference}
          label="Reference"
          hint="What you and the employer call them until they say yes. We suggest the next free one; use your own if you have it."
          width={20}
          autoComplete="off"
        />
        <CandidateFields fields={fields} suggestions={answer?.suggestions ?? null} />
        <Button>Save candidate</Button>
      </PostForm>
    </Column>
  );
}
