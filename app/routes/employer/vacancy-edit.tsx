import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { currentVacancyForm, findNearOccupations } from "~/domain/vacancies/current-form.server";
import { draftDefaults } from "~/domain/vacancies/draft-defaults";
import { editDraft } from "~/domain/vacancies/edit-draft.server";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import type { VacancyForm } from "~/domain/vacancies/forms";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DefaultButton } from "~/ui/default-button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { answerUnsaved, askAgain, besideVacancyForm } from "./vacancy-answers.server";
import { VacancyFields } from "./vacancy-fields";

export const handle = access("vacancy.create", "vacancy.edited");
export const meta: MetaFunction = () => [{ title: "Change your vacancy – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  if (vacancy.stage !== "draft") throw redirect(paths.employerVacancy(vacancy.id));
  const defaults = draftDefaults(vacancy);
  return {
    id: vacancy.id,
    reference: vacancy.reference,
    defaults,
    near: await findNearOccupations(defaults.occupation),
    beside: await besideVacancyForm(actor),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, await currentVacancyForm());
  const unsaved = await answerUnsaved(form);
  if (unsaved) return unsaved;
  if (!form.ok) return askAgain(invalid(form), form);
  const draft = await editDraft(actor, params.vacancyId ?? "", form.value);
  return draft.ok ? redirect(paths.previewVacancy(draft.value.id)) : askAgain(refuseForm(draft, form), form);
}

export default function EditVacancy() {
  const { id, reference, defaults, near, beside } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<VacancyForm>>({
    id: "vacancy",
    lastResult: answer?.result,
    defaultValue: defaults,
  });
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <DefaultButton />
        <Heading caption={`Draft ${reference}`}>Change your vacancy</Heading>
        <VacancyFields
          fields={fields}
          beside={beside}
          near={answer ? answer.near : near}
          offers={answer?.offers ?? null}
        />
        <Button>Save and preview</Button>
      </PostForm>
    </Column>
  );
}
