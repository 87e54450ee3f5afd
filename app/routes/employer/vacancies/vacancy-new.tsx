import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { linksBeside } from "~/domain/guidance/articles.server";
import { access } from "~/domain/permissions/access";
import { findTemplates } from "~/domain/vacancies/find-templates.server";
import { findEmployersToRecruitFor } from "~/domain/vacancies/task-list/find-employers.server";
import { StartVacancy, startVacancy } from "~/domain/vacancies/task-list/start-vacancy.server";
import { vacancyTypes } from "~/domain/vacancies/types";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../guidance-links";
import { Templates } from "./tasks/templates";

export const handle = access("vacancy.create", "vacancy.drafted");
export const meta: MetaFunction = () => [{ title: "Post a vacancy – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const employers = await findEmployersToRecruitFor(actor);
  if (employers.every(({ hasSite }) => !hasSite)) throw redirect(paths.newSite);
  return {
    draftId: randomUUID(),
    employers: employers.map(({ id, name }) => ({ value: id, label: name })),
    templates: await findTemplates(actor),
    guidance: await linksBeside(["kind"]),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, StartVacancy);
  if (!form.ok) return invalid(form);
  const draft = await startVacancy(actor, form.value);
  return draft.ok ? redirect(paths.vacancyTasks(draft.value.id)) : refuseForm(draft, form);
}

export default function NewVacancy() {
  const { draftId, employers, templates, guidance } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof StartVacancy>>({
    id: "vacancy",
    lastResult: useActionData<typeof action>(),
    defaultValue: { draftId },
  });
  return (
    <Column>
      <BackLink href={paths.employer} />
      <PostForm form={form}>
        <Heading lede="A few short pages, each saved on its own. About five minutes in all.">
          Post a vacancy
        </Heading>
        <input type="hidden" name={fields.draftId.name} value={fields.draftId.initialValue ?? draftId} />
        {employers.length > 1 && (
          <Radios field={fields.organisationId} label="Which employer is it for?" options={employers} />
        )}
        <Radios field={fields.type} label="What kind of vacancy is it?" options={vacancyTypes} />
        <GuidanceLinks articles={guidance.kind} />
        <TextField
          field={fields.title}
          label="Job title"
          hint="As a person looking for work would say it."
          width={30}
          spellCheck
        />
        <Button>Save and continue</Button>
      </PostForm>
      <Templates templates={templates} />
    </Column>
  );
}
