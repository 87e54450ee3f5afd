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
import { extendVacancy } from "~/domain/vacancies/closing/extend-vacancy.server";
import { ExtendVacancy, howToExtend, MOST_DAYS_OPEN } from "~/domain/vacancies/closing/extension";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { addDays, londonDate, today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { longDate } from "~/ui/dates";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";

export const handle = access("vacancy.change", "vacancy.extended");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${headings[data?.how ?? "extend"]} – Front Door` },
];

const headings = { extend: "Keep it open longer", relist: "List it again" } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const { id, title, reference, stage, closesOn, endedAt } = vacancy;
  const how = howToExtend({ stage, closesOn, endedOn: endedAt && londonDate(endedAt) }, today());
  if (!how) throw redirect(`${paths.employerVacancy(id)}?not=moved`);
  return { id, title, reference, closesOn, how, last: addDays(today(), MOST_DAYS_OPEN) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, ExtendVacancy);
  if (!form.ok) return invalid(form);
  const id = params.vacancyId ?? "";
  const extended = await extendVacancy(actor, id, form.value);
  if (!extended.ok) return refuseForm(extended, form);
  return redirect(`${paths.employerVacancy(id)}?done=${extended.value.relisted ? "relisted" : "extended"}`);
}

export default function ExtendingVacancy() {
  const { id, title, reference, closesOn, how, last } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ExtendVacancy>>({
    id: "extension",
    lastResult: useActionData<typeof action>(),
  });
  const closes = closesOn ? longDate(closesOn) : "its closing date";
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <Heading
          caption={`${reference}, ${title}`}
          lede={
            how === "extend"
              ? `It closes at the end of ${closes}. Brokers who work on it are told the new date and your reason.`
              : `It closed on ${closes}. With a new date it is live again at once, and brokers who worked on it are told.`
          }
        >
          {headings[how]}
        </Heading>
        <DateField
          field={fields.closesOn}
          label="New closing date"
          hint={`The last day on which people can be put forward, ${longDate(last)} or before.`}
        />
        <TextArea
          field={fields.reason}
          label="Why does it stay open?"
          hint="Brokers read this. For example, that you have taken on one of two."
          rows={3}
          limit={300}
        />
        <Button>{headings[how]}</Button>
      </PostForm>
    </Column>
  );
}
