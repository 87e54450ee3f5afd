import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { answerJoinRequest } from "~/domain/organisations/people/answer-join-request.server";
import { findJoinRequest } from "~/domain/organisations/people/find-join-request.server";
import { AnswerJoinRequest } from "~/domain/organisations/people/forms";
import { roleOptions } from "~/domain/organisations/people/roles";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Radios } from "~/ui/radios";
import { Time } from "~/ui/time";
import { addressOf } from "../chosen-employer";

export const handle = access(
  "people.manage",
  "join-request.accepted",
  "join-request.declined",
  "member.joined",
);
export const meta: MetaFunction = () => [{ title: "Somebody asks to join – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findJoinRequest(actor, params.requestId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, AnswerJoinRequest);
  if (!form.ok) return invalid(form);
  const { answer } = form.value;
  const role = answer === "decline" ? undefined : answer;
  const answered = await answerJoinRequest(actor, params.requestId ?? "", role !== undefined, role);
  if (!answered.ok) return refuseForm(answered, form);
  return redirect(addressOf(paths.people, answered.value.organisationId, role ? "let-in" : "declined"));
}

const inWords = {
  true: "Their address is of your organisation’s own email domain.",
  false: "Their address is not of your organisation’s email domain.",
};

export default function JoinRequestPage() {
  const { reference, name, email, askedOn, organisationId, organisationName, ownDomain, answer } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AnswerJoinRequest>>({
    id: "request",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.people, organisationId)} />
      <PostForm form={form}>
        <Heading caption={`${organisationName}, request ${reference}`}>{name} asks to join</Heading>
        <p>
          {email} asked on <Time of={askedOn} as="day" />.{" "}
          {ownDomain !== null && inWords[ownDomain ? "true" : "false"]}
        </p>
        {answer ? (
          <Inset>
            {answer.byName} {answer.accepted ? "let them in" : "declined"} on <Time of={answer.on} as="day" />
            .
          </Inset>
        ) : (
          <>
            <p>Let in only somebody you know works with you: they would see what your people see.</p>
            <Radios
              field={fields.answer}
              label="Do you let them in?"
              options={[
                ...roleOptions.map(({ value, label, hint }) => ({
                  value,
                  label: `Yes, as ${label.toLowerCase()}`,
                  hint,
                })),
                { value: "decline", label: "No" },
              ]}
            />
            <Button>Answer</Button>
          </>
        )}
      </PostForm>
    </Column>
  );
}
