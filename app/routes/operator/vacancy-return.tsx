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
import { findReviewedVacancy } from "~/domain/vacancies/find-vacancy.server";
import { ReturnVacancy } from "~/domain/vacancies/forms";
import { returnVacancy } from "~/domain/vacancies/return-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("vacancy.review", "vacancy.returned");
export const meta: MetaFunction = () => [{ title: "Return a vacancy – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, title, stage, reference, employer } = found(
    await findReviewedVacancy(actor, params.vacancyId ?? ""),
  );
  if (stage !== "in_review") throw redirect(paths.reviewVacancy(id));
  return { id, title, reference, employer: employer.name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const form = await readForm(request, ReturnVacancy);
  if (!form.ok) return invalid(form);
  const returned = await returnVacancy(actor, id, form.value.reason);
  if (returned.ok) return redirect(`${paths.operator}?done=returned`);
  return returned.problem === "wrong-stage" ? redirect(paths.reviewVacancy(id)) : refuseForm(returned, form);
}

export default function ReturningVacancy() {
  const { id, title, reference, employer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ReturnVacancy>>({
    id: "return",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.reviewVacancy(id)} />
      <PostForm form={form}>
        <Heading caption={`${reference}, ${employer}`}>Return {title}</Heading>
        <TextArea
          field={fields.reason}
          label="What should they change?"
          hint="They read your words as you write them, in a letter and on the vacancy’s page."
          rows={6}
          limit={1_000}
        />
        <Button>Return it</Button>
      </PostForm>
    </Column>
  );
}
