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
import { access } from "~/domain/permissions/access";
import { currentVacancyForm } from "~/domain/vacancies/current-form.server";
import { draftVacancy } from "~/domain/vacancies/draft-vacancy.server";
import type { VacancyForm } from "~/domain/vacancies/forms";
import { invalid, readForm, refuseForm } from "~/http/form.server";
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

export const handle = access("vacancy.create", "vacancy.drafted", "vacancy.edited");
export const meta: MetaFunction = () => [{ title: "Post a vacancy – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const beside = await besideVacancyForm(actor);
  if (beside.sites.length === 0) throw redirect(paths.newSite);
  return { beside, draftId: randomUUID() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, await currentVacancyForm());
  const unsaved = await answerUnsaved(form);
  if (unsaved) return unsaved;
  if (!form.ok) return askAgain(invalid(form), form);
  const draft = await draftVacancy(actor, form.value);
  return draft.ok ? redirect(paths.previewVacancy(draft.value.id)) : askAgain(refuseForm(draft, form), form);
}

export default function NewVacancy() {
  const { beside, draftId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [onlySite, another] = beside.sites;
  const [form, fields] = useForm<z.input<VacancyForm>>({
    id: "vacancy",
    lastResult: answer?.result,
    defaultValue: { draftId, places: "1", payUnit: "hour", siteId: another ? undefined : onlySite?.id },
  });
  return (
    <Column>
      <BackLink href={paths.employer} />
      <PostForm form={form}>
        <DefaultButton />
        <Heading lede="About five minutes. You see the advert as others will before you submit it.">
          Post a vacancy
        </Heading>
        <input type="hidden" name={fields.draftId.name} value={fields.draftId.initialValue ?? draftId} />
        <VacancyFields fields={fields} beside={beside} near={answer?.near} offers={answer?.offers ?? null} />
        <Button>Save and preview</Button>
      </PostForm>
    </Column>
  );
}
