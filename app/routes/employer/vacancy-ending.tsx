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
import { endVacancy } from "~/domain/vacancies/end-vacancy.server";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { EndVacancy, endings } from "~/domain/vacancies/forms";
import { hasEnded, mayBecome } from "~/domain/vacancies/stages";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import type { Field } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { GuidanceLinks } from "./guidance-links";

export const handle = access("vacancy.end", "vacancy.filled", "vacancy.closed", "vacancy.withdrawn");
export const meta: MetaFunction = () => [{ title: "How did it end? – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, stage, title, reference } = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  if (hasEnded(stage)) throw redirect(paths.employerVacancy(id));
  const options = Object.entries(endings)
    .filter(([, ending]) => mayBecome(stage, ending.stage))
    .map(([value, { label }]) => ({ value, label }));
  return { id, title, reference, options, guidance: await linksBeside(["ending"]) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const form = await readForm(request, EndVacancy);
  if (!form.ok) return invalid(form);
  const ended = await endVacancy(actor, id, form.value);
  if (ended.ok) return redirect(`${paths.employerVacancy(id)}?done=ended`);
  return ended.problem === "wrong-stage" ? redirect(paths.employerVacancy(id)) : refuseForm(ended, form);
}

export default function EndingVacancy() {
  const { id, title, reference, options, guidance } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof EndVacancy>>({
    id: "ending",
    lastResult: useActionData<typeof action>(),
    defaultValue: options.length === 1 ? { how: "withdrawn" } : {},
  });
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <Heading caption={`${reference}, ${title}`}>How did it end?</Heading>
        <p>Nobody new is put forward once it has ended. It can’t be opened again.</p>
        <Radios
          field={fields.how}
          label="What happened?"
          options={options.map((option) =>
            option.value === "not-filled" ? { ...option, reveals: <Why field={fields.why} /> } : option,
          )}
        />
        <GuidanceLinks articles={guidance.ending} />
        <Button>End the vacancy</Button>
      </PostForm>
    </Column>
  );
}

const Why = ({ field }: { field: Field }) => (
  <TextArea
    field={field}
    label="Why was it not filled?"
    hint="If nobody suited it, say what was missing: it goes into what London’s skills boards are told."
    rows={3}
    limit={500}
  />
);
