import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { EqualityForm } from "~/domain/candidates/equality-forms";
import { equalityQuestions, NOT_SAID } from "~/domain/candidates/equality-questions";
import { findEqualityAnswers } from "~/domain/candidates/find-equality-answers.server";
import { saveEqualityAnswers } from "~/domain/candidates/save-equality-answers.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Radios } from "~/ui/radios";
import { Time } from "~/ui/time";
import { WhyAsked } from "./why-asked";

export const handle = access("equality.record", "equality.read", "equality.saved");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Equality monitoring${data ? `, ${data.reference}` : ""} – Front Door` },
];

const news: Record<string, string> = {
  saved: "The answers are saved and sealed",
  erased: "The answers are removed",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { ...found(await findEqualityAnswers(actor, params.candidateId ?? "")), done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, EqualityForm);
  if (!form.ok) return invalid(form);
  const saved = await saveEqualityAnswers(actor, params.candidateId ?? "", form.value);
  if (!saved.ok) return refuseForm(saved, form);
  return redirect(`${paths.candidateEquality(saved.value.candidateId)}?done=saved`);
}

export default function CandidateEquality() {
  const { candidateId, reference, answers, savedAt, done } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof EqualityForm>>({
    id: "equality",
    lastResult: useActionData<typeof action>(),
    defaultValue: { ...answers, version: savedAt ?? undefined },
  });
  const said = news[done];
  return (
    <Column>
      <BackLink href={paths.candidate(candidateId)}>{reference}</BackLink>
      {said && <Notice title={said} tone="good" />}
      {savedAt && !answers && (
        <Notice title="The answers can’t be opened" tone="warm">
          They were sealed with a key that is missing. Tell the operator. If you ask again and save, the new
          answers take their place.
        </Notice>
      )}
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="Four questions that show whether everyone gets the same chances. The resident may skip any of them, or all."
        >
          Equality monitoring
        </Heading>
        <WhyAsked />
        {fields.version.initialValue && (
          <input type="hidden" name={fields.version.name} value={fields.version.initialValue} />
        )}
        {equalityQuestions.map(({ key, asks, hint, choices }) => (
          <Radios
            key={key}
            field={fields[key]}
            label={asks}
            hint={hint || undefined}
            size="m"
            options={[
              ...choices.map((choice) => ({ value: choice.key, label: choice.label })),
              { value: NOT_SAID, label: "Prefer not to say" },
            ]}
          />
        ))}
        <Button>Save the answers</Button>
      </PostForm>
      {savedAt && (
        <>
          <p className="soft">
            Saved on <Time of={savedAt} />. If the resident asks you to, remove them for good.
          </p>
          <PostButton action={paths.eraseEquality(candidateId)} look="plain" describe={`of ${reference}`}>
            Remove the answers
          </PostButton>
        </>
      )}
    </Column>
  );
}
