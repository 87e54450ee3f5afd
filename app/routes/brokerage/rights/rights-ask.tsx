import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { askRights } from "~/domain/referrals/rights/ask-rights.server";
import { findRights } from "~/domain/referrals/rights/find-rights.server";
import { NotedCorrection, NotedErasure, NotedExport } from "~/domain/referrals/rights/forms";
import { askedHow, isRightsKind } from "~/domain/referrals/rights/kinds";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { datePartsOf } from "~/platform/date-parts";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { askingWords } from "./rights-asking-words";
import { WhatGoes } from "./rights-what-goes";

export const handle = access("rights.request", "candidate.read", "rights.asked");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? askingWords[data.kind].title : "Their rights"} – Front Door` },
];

const kindOf = (word: string | undefined) => {
  if (!isRightsKind(word)) throw refusal(problem("not-found"));
  return word;
};
const schemas = { export: NotedExport, correction: NotedCorrection, erasure: NotedErasure };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const kind = kindOf(params.kind);
  const rights = found(await findRights(actor, params.candidateId ?? ""));
  return { kind, rights, requestId: randomUUID(), day: today() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const kind = kindOf(params.kind);
  const form = await readForm(request, schemas[kind](today()));
  if (!form.ok) return invalid(form);
  const asked = await askRights(actor, params.candidateId ?? "", kind, form.value);
  if (!asked.ok) return refuseForm(asked, form);
  const { id, already } = asked.value;
  return redirect(`${paths.rightsRequest(id)}?done=${already ? "already" : "asked"}`);
}

type Fields = {
  requestId: string;
  how: string;
  askedOn: { day: string; month: string; year: string };
  words: string;
  sure: string;
};

export default function AskRights() {
  const { kind, rights, requestId, day } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields>({
    id: "rights",
    lastResult: useActionData<typeof action>(),
    defaultValue: { requestId, askedOn: datePartsOf(day) },
  });
  const { id, reference, name } = rights;
  const words = askingWords[kind];
  return (
    <Column>
      <BackLink href={paths.candidateRights(id)}>Their rights</BackLink>
      <PostForm form={form}>
        <Heading caption={`${reference}, ${name}`} lede={words.lede}>
          {words.title}
        </Heading>
        <input type="hidden" name="requestId" value={String(fields.requestId.initialValue ?? requestId)} />
        {kind === "erasure" && <WhatGoes referrals={rights.referrals} open={rights.open} />}
        {kind === "correction" && (
          <TextArea
            field={fields.words}
            label="What do they say is wrong?"
            hint="In their own words. It is kept sealed, and they get a copy by letter."
            limit={4_000}
          />
        )}
        <Radios
          field={fields.how}
          label="How did they ask?"
          options={Object.entries(askedHow).map(([value, label]) => ({ value, label }))}
        />
        <DateField
          field={fields.askedOn}
          label="When did they ask?"
          hint="The law gives one month from that day."
        />
        {kind === "erasure" && (
          <Checkbox
            field={fields.sure}
            label={`${name} asked for this, and I have made sure that it is them`}
            hint="It can’t be undone, by anybody."
          />
        )}
        <p className="soft">{rights.hasEmail ? words.letter : words.noLetter}</p>
        <Button look={kind === "erasure" ? "warning" : "main"}>{words.button}</Button>
      </PostForm>
    </Column>
  );
}
