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
import { WithdrawVacancy } from "~/domain/vacancies/endings/ending-form";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { mayBecome } from "~/domain/vacancies/stages";
import { withdrawVacancy } from "~/domain/vacancies/withdraw-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("vacancy.end", "vacancy.withdrawn");
export const meta: MetaFunction = () => [{ title: "Withdraw your vacancy – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, stage, title, reference } = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  if (stage === "live") throw redirect(paths.endVacancy(id));
  if (!mayBecome(stage, "withdrawn")) throw redirect(`${paths.employerVacancy(id)}?not=moved`);
  return { id, title, reference };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, WithdrawVacancy);
  if (!form.ok) return invalid(form);
  const id = params.vacancyId ?? "";
  const withdrawn = await withdrawVacancy(actor, id, form.value.words);
  if (withdrawn.ok) return redirect(`${paths.employerVacancy(id)}?done=withdrawn`);
  return withdrawn.problem === "wrong-stage"
    ? redirect(`${paths.employerVacancy(id)}?not=moved`)
    : refuseForm(withdrawn, form);
}

export default function WithdrawingVacancy() {
  const { id, title, reference } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof WithdrawVacancy>>({
    id: "withdrawal",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <Heading
          caption={`${reference}, ${title}`}
          lede="It does not go live any more. What you wrote is kept, and you can copy it later."
        >
          Withdraw your vacancy
        </Heading>
        <TextArea
          field={fields.words}
          label="Why do you withdraw it?"
          hint="It stays on the vacancy’s page."
          optional
          rows={3}
          limit={500}
        />
        <Button look="warning">Withdraw the vacancy</Button>
      </PostForm>
    </Column>
  );
}
