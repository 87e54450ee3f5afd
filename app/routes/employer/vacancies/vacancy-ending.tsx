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
import { findEmployerReferrals } from "~/domain/referrals/find-employer-referrals.server";
import { workStages } from "~/domain/referrals/stages";
import { endVacancy } from "~/domain/vacancies/end-vacancy.server";
import { isUnanswered } from "~/domain/vacancies/endings/ending-columns";
import { type EndingForm, endingForm } from "~/domain/vacancies/endings/ending-form";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { GuidanceLinks } from "../guidance-links";
import { EndingFields } from "./life/ending-fields";
import { PeopleBesideEnding } from "./life/people-beside-ending";

export const handle = access(
  "vacancy.end",
  "vacancy.filled",
  "vacancy.closed",
  "vacancy.withdrawn",
  "vacancy.ending-told",
  "candidate.read",
);
export const meta: MetaFunction = () => [{ title: "How did it end? – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const { id, stage, title, reference, places, placesName } = vacancy;
  if (stage !== "live" && !isUnanswered(vacancy)) throw redirect(`${paths.employerVacancy(id)}?not=moved`);
  const groups = await findEmployerReferrals(actor, { vacancyId: id, open: true });
  const people = groups.flatMap(({ referrals }) => referrals);
  return {
    id,
    title,
    reference,
    places,
    placesName,
    ranOut: stage === "expired",
    waiting: people.filter((person) => !workStages.includes(person.stage)),
    started: people.filter((person) => workStages.includes(person.stage)).length,
    guidance: await linksBeside(["ending"]),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, places } = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const form = await readForm(request, endingForm(places));
  if (!form.ok) return invalid(form);
  const ended = await endVacancy(actor, id, form.value);
  if (ended.ok) return redirect(`${paths.employerVacancy(id)}?done=ended`);
  return ended.problem === "wrong-stage"
    ? redirect(`${paths.employerVacancy(id)}?not=moved`)
    : refuseForm(ended, form);
}

export default function EndingVacancy() {
  const { id, title, reference, places, placesName, ranOut, waiting, started, guidance } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<EndingForm>>({
    id: "ending",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <PostForm form={form}>
        <Heading
          caption={`${reference}, ${title}: ${placesName}`}
          lede={
            ranOut
              ? "Its closing date has passed, so nobody new is put forward."
              : "Nobody new is put forward once it has ended. It can’t be opened again."
          }
        >
          How did it end?
        </Heading>
        <PeopleBesideEnding waiting={waiting} />
        <EndingFields fields={fields} places={places} started={started} />
        <GuidanceLinks articles={guidance.ending} />
        <Button>{ranOut ? "Send the answers" : "End the vacancy"}</Button>
      </PostForm>
    </Column>
  );
}
