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
import { AskAboutLock, WORDS_LIMIT } from "~/domain/referrals/boroughs/forms";
import { askHolder } from "~/domain/referrals/boroughs/lock/ask-holder.server";
import { findLock } from "~/domain/referrals/boroughs/lock/find-lock.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button, ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { Time } from "~/ui/time";

export const handle = access("person.lock", "lock.asked");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ask about ${data?.candidate.reference ?? "a candidate"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const vacancyId = new URL(request.url).searchParams.get("vacancy");
  return found(await findLock(actor, { candidateId: params.candidateId ?? "", vacancyId }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, AskAboutLock);
  if (!form.ok) return invalid(form);
  const { words, vacancyId = null } = form.value;
  const asked = await askHolder(actor, { candidateId: params.candidateId ?? "", vacancyId, words });
  return asked.ok ? redirect(`${paths.lockAsk(asked.value.id)}?done=asked`) : refuseForm(asked, form);
}

export default function AskAboutSomebody() {
  const { candidate, elsewhere, vacancy, asked } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AskAboutLock>>({
    id: "lock",
    lastResult: useActionData<typeof action>(),
  });
  const back = vacancy ? paths.newReferral(vacancy.id, candidate.id) : paths.candidate(candidate.id);
  if (!elsewhere || asked)
    return (
      <Column>
        <BackLink href={paths.candidate(candidate.id)}>{candidate.reference}</BackLink>
        <Heading size="l">{asked ? "You have asked" : "Nobody else is putting them forward"}</Heading>
        {asked ? (
          <p>
            You asked about {candidate.reference} on <Time of={asked.on} as="weekday" />.{" "}
            <a href={paths.lockAsk(asked.id)}>See your question</a>
          </p>
        ) : (
          <>
            <p>No other borough is putting {candidate.reference} forward. You can go on.</p>
            <ButtonLink href={back}>{vacancy ? `Ask about ${vacancy.title}` : "See their record"}</ButtonLink>
          </>
        )}
      </Column>
    );
  return (
    <Column>
      <BackLink href={back}>{vacancy ? vacancy.title : candidate.reference}</BackLink>
      <PostForm form={form}>
        <Heading
          size="l"
          caption={candidate.reference}
          lede="Another borough is putting this person forward at the moment. One person is put forward by one borough at a time, so that no employer hears of them twice."
        >
          Ask the other borough
        </Heading>
        <p>
          We pass on what you write, your name and your borough. We don’t tell you who they are. They can let
          you go on, say that theirs is somebody else, or go on themselves and say why. You get a letter
          either way.
        </p>
        {vacancy && <input type="hidden" name={fields.vacancyId.name} value={vacancy.id} />}
        <TextArea
          field={fields.words}
          label="Why do you ask?"
          hint="For example, that the person came to you and what they told you they want. Leave out their name, email address and phone number: it may be somebody else."
          limit={WORDS_LIMIT}
        />
        <Button>Ask them</Button>
      </PostForm>
    </Column>
  );
}
