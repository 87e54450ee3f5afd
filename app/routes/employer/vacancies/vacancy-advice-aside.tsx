import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { adviceInWords } from "~/domain/guidance/advice-in-words.server";
import { dismissalReasons } from "~/domain/guidance/dismissal-reasons";
import { AdviceSetAside, LONGEST_NOTE } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { adviceFor } from "~/domain/vacancies/advice/advice-for.server";
import { setAsideAdvice } from "~/domain/vacancies/advice/set-aside-advice.server";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";

export const handle = access("vacancy.change", "advice.set-aside");
export const meta: MetaFunction = () => [{ title: "Set advice aside – Front Door" }];

const options = Object.entries(dismissalReasons).map(([value, label]) => ({ value, label }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const asked = new URL(request.url).searchParams.get("advice");
  const { open } = await adviceFor(actor, vacancy);
  const [advice] = await adviceInWords(open.filter(({ id }) => id === asked));
  if (!advice) throw redirect(`${paths.vacancyAdvice(vacancy.id)}?done=gone`);
  return { id: vacancy.id, caption: `${vacancy.reference}, ${vacancy.title}`, advice };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const form = await readForm(request, AdviceSetAside);
  if (!form.ok) return invalid(form);
  const done = await setAsideAdvice(actor, id, form.value);
  if (done.ok) return redirect(`${paths.vacancyAdvice(id)}?done=aside`);
  if (done.problem === "taken") return redirect(`${paths.vacancyAdvice(id)}?done=before`);
  if (done.problem === "wrong-stage") return redirect(`${paths.vacancyAdvice(id)}?done=gone`);
  return refuseForm(done, form);
}

export default function SetAdviceAside() {
  const { id, caption, advice } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AdviceSetAside>>({
    id: "aside",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.vacancyAdvice(id)}>Advice on your advert</BackLink>
      <PostForm form={form}>
        <Heading caption={caption}>Set this advice aside</Heading>
        <Inset>
          <p>
            <strong>{advice.title}</strong>
            <br />
            {advice.says}
          </p>
        </Inset>
        <input type="hidden" name="advice" value={advice.key} />
        <Radios field={fields.reason} label="Why do you set it aside?" options={options} />
        <TextArea
          field={fields.note}
          label="In your own words"
          hint="Needed for “Another reason”, else optional. Your colleagues see it."
          rows={2}
          limit={LONGEST_NOTE}
        />
        <ButtonRow>
          <Button>Set it aside</Button>
        </ButtonRow>
      </PostForm>
    </Column>
  );
}
