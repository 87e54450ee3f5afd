import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findMerging } from "~/domain/organisations/merging/find-merging.server";
import { MergeEmployers } from "~/domain/organisations/merging/forms";
import { mergeEmployers } from "~/domain/organisations/merging/merge-employers.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";
import { WhatMoves } from "./what-moves";

export const handle = access("organisation.verify", "organisation.merged");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? `Join ${data.merging.from.name} into ${data.merging.into.name}` : "Join two employers"} – Front Door`,
  },
];

/** The address names the record that goes, and then the one that stays. */
const pairOf = (params: LoaderFunctionArgs["params"]) => ({
  fromId: params.organisationId ?? "",
  intoId: params.otherId ?? "",
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { merging: found(await findMerging(actor, pairOf(params))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const pair = pairOf(params);
  const form = await readForm(request, MergeEmployers);
  if (!form.ok) return invalid(form);
  const merged = await mergeEmployers(actor, { ...pair, number: form.value.number });
  return merged.ok ? redirect(`${paths.verifyCase(pair.intoId)}?done=merged`) : refuseForm(merged, form);
}

export default function JoinEmployers() {
  const { merging } = useLoaderData<typeof loader>();
  const { from, into, why } = merging;
  const [form, fields] = useForm<z.input<typeof MergeEmployers>>({
    id: "merging",
    lastResult: useActionData<typeof action>(),
  });
  const numbers = [into, from].flatMap(({ name, companiesHouseNumber: value }) =>
    value ? { value, label: `${value}, of ${name}` } : [],
  );
  return (
    <Column>
      <BackLink href={paths.mergeEmployer(from.id)} />
      <PostForm form={form}>
        <Heading lede={`${into.name} stays. Everything of ${from.name} moves to it.`}>
          Join {from.name} into {into.name}
        </Heading>
        <p>
          <a href={paths.mergeEmployers(into.id, from.id)}>Keep {from.name} instead</a>
        </p>
        <WhatMoves merging={merging} />
        {why ? (
          <Notice title="This can’t be done as they stand" tone="warm">
            {why}
          </Notice>
        ) : (
          <>
            {merging.numbersDiffer && (
              <Radios
                field={fields.number}
                label="Which Companies House number is right?"
                hint="They differ. The other is kept in the audit trail."
                options={numbers}
              />
            )}
            <Checkbox
              field={fields.sure}
              label="I have compared the two, and they are one employer"
              hint="Joining can’t be undone."
            />
            <Button look="warning">Join them</Button>
          </>
        )}
      </PostForm>
    </Column>
  );
}
