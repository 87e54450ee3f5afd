import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { compareCandidates } from "~/domain/matching/desk/compare-candidates.server";
import { dismissCandidate } from "~/domain/matching/desk/dismiss-candidate.server";
import { dismissalReasons } from "~/domain/matching/desk/dismissal-reasons";
import { Dismissing } from "~/domain/matching/desk/forms";
import { access } from "~/domain/permissions/access";
import { findVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import { keptOf, type Pairs, withQuery } from "./list-address";

export const handle = access("match.dismiss", "match.dismissed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Dismiss ${data?.reference ?? "a candidate"} – Front Door` },
];

/** The page that asks why. It shows nobody's name, so it leaves no trace. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  const { title, employer } = found(await findVacancy(actor, vacancyId));
  const [side] = (await compareCandidates(actor, vacancyId, [candidateId]))?.sides ?? [];
  if (!side) throw refusal(problem("not-found"));
  const kept = keptOf(new URL(request.url).searchParams);
  return {
    reference: side.reference,
    vacancy: `${title}, ${employer.name}`,
    backHref: withQuery(paths.queueVacancy(vacancyId), kept),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  const form = await readForm(request, Dismissing);
  if (!form.ok) return invalid(form);
  const dismissed = await dismissCandidate(actor, { vacancyId, candidateId, ...form.value });
  if (!dismissed.ok) return refuseForm(dismissed, form);
  const news: Pairs = [
    ["done", "dismissed"],
    ["who", candidateId],
  ];
  const kept = keptOf(new URL(request.url).searchParams);
  return redirect(withQuery(paths.queueVacancy(vacancyId), [...kept, ...news]));
}

export default function Dismissal() {
  const { reference, vacancy, backHref } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof Dismissing>>({
    id: "dismissal",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={backHref}>{vacancy}</BackLink>
      <PostForm form={form}>
        <Heading
          size="l"
          lede={`${reference} leaves the list of this vacancy, for you and your colleagues. Nobody else hears of it, and any of you can put them back.`}
        >
          Dismiss {reference}
        </Heading>
        <Radios
          field={fields.reason}
          label="Why?"
          options={Object.entries(dismissalReasons).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          field={fields.note}
          label="Anything to add"
          hint="A few words for your colleagues. Leave out health, family and anything else that is private to them."
          optional
        />
        <Button>Dismiss {reference}</Button>
      </PostForm>
    </Column>
  );
}
