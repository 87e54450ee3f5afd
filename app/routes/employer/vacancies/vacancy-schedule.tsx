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
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { maySchedule, ScheduleVacancy } from "~/domain/vacancies/schedule/go-live-day";
import { scheduleVacancy } from "~/domain/vacancies/schedule/schedule-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { datePartsOf } from "~/platform/date-parts";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { longDate } from "~/ui/dates";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";

export const handle = access("vacancy.submit", "vacancy.scheduled", "vacancy.published");
export const meta: MetaFunction = () => [{ title: "When does it go live? – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const { id, title, reference, stage, closesOn, goesLiveOn } = vacancy;
  if (!maySchedule(stage)) throw redirect(`${paths.employerVacancy(id)}?not=moved`);
  return { id, title, reference, stage, closesOn, goesLiveOn };
}

const news = { draft: "day", in_review: "day", scheduled: "scheduled", live: "live" } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, ScheduleVacancy);
  if (!form.ok) return invalid(form);
  const id = params.vacancyId ?? "";
  const scheduled = await scheduleVacancy(actor, id, form.value);
  if (!scheduled.ok) return refuseForm(scheduled, form);
  const { stage } = scheduled.value;
  return redirect(`${paths.employerVacancy(id)}?done=${news[stage as keyof typeof news]}`);
}

const atOnce = {
  draft: "As soon as it is submitted",
  in_review: "As soon as it is checked",
  scheduled: "Now",
} as const;

export default function SchedulingVacancy() {
  const { id, title, reference, stage, closesOn, goesLiveOn } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ScheduleVacancy>>({
    id: "schedule",
    lastResult: useActionData<typeof action>(),
    defaultValue: goesLiveOn
      ? { when: "on-a-day", goesLiveOn: datePartsOf(goesLiveOn) }
      : stage === "draft"
        ? {}
        : { when: "at-once" },
  });
  const before = closesOn ? ` It must be before it closes, on ${longDate(closesOn)}.` : "";
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <Heading
          caption={`${reference}, ${title}`}
          lede="Nobody outside your organisation sees a vacancy before it goes live."
        >
          When does it go live?
        </Heading>
        <Radios
          field={fields.when}
          label="Choose one"
          options={[
            { value: "at-once", label: atOnce[stage as keyof typeof atOnce] ?? atOnce.draft },
            {
              value: "on-a-day",
              label: "On a day that I choose",
              reveals: (
                <DateField
                  field={fields.goesLiveOn}
                  label="Day to go live"
                  hint={`It goes live early that morning, London time.${before}`}
                />
              ),
            },
          ]}
        />
        <Button>Save</Button>
      </PostForm>
    </Column>
  );
}
