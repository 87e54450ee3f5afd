import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { NewAsk } from "~/domain/asks/forms";
import { type Need, needs, needsFrom, needValues } from "~/domain/asks/needs";
import { submitAsk } from "~/domain/asks/submit-ask.server";
import { findSites } from "~/domain/organisations/find-sites.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { standingsOf } from "~/platform/actor";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const handle = access("ask.create", "ask.submitted", "vacancy.drafted", "offer.drafted");
export const meta: MetaFunction = () => [{ title: "Tell us what you need – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const sites = await findSites(actor);
  if (sites.length === 0) throw redirect(paths.newSite);
  const several = standingsOf(actor, "employer").length > 1;
  return {
    askId: randomUUID(),
    chosen: needsFrom(new URL(request.url).searchParams),
    sites: sites.map(({ id, name, boroughName, hubName, organisationName }) => ({
      value: id,
      label: several ? `${name}, ${organisationName}` : name,
      hint: [boroughName, hubName].filter(Boolean).join(", ") || undefined,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, NewAsk);
  if (!form.ok) return invalid(form);
  const asked = await submitAsk(actor, form.value);
  return asked.ok ? redirect(`${paths.ask(asked.value.id)}?done=asked`) : refuseForm(asked, form);
}

export default function NewAskPage() {
  const { askId, chosen, sites } = useLoaderData<typeof loader>();
  const [onlySite, another] = sites;
  const [form, fields] = useForm<z.input<typeof NewAsk>>({
    id: "ask",
    lastResult: useActionData<typeof action>(),
    defaultValue: { askId, needs: chosen, pupils: "2", siteIds: another ? [] : [onlySite?.value ?? ""] },
  });
  const more: Record<Need, ReactNode> = {
    hire: (
      <TextArea
        field={fields.jobs}
        label="Job titles"
        hint="One a line, up to five, such as Kitchen assistant. You describe each afterwards."
        rows={3}
      />
    ),
    experience: (
      <>
        <TextField
          field={fields.experience}
          label="What could pupils do with you?"
          hint="A few words, such as A week in our kitchen."
        />
        <TextField field={fields.pupils} label="How many pupils at a time?" inputMode="numeric" width={3} />
      </>
    ),
    inclusion: (
      <p>You get a self-review of twenty questions, and a plan that only you and your contact see.</p>
    ),
  };
  return (
    <Column>
      <BackLink href={paths.employer} />
      <PostForm form={form}>
        <Heading lede="Tell us once. We split it, and send each part to the borough or Careers Hub of its site.">
          What do you need?
        </Heading>
        <input type="hidden" name={fields.askId.name} value={fields.askId.initialValue ?? askId} />
        <Checkboxes
          field={fields.needs}
          label="What you need"
          options={needValues.map((value) => ({ value, label: needs[value], reveals: more[value] }))}
        />
        <Checkboxes field={fields.siteIds} label="Which sites is it for?" options={sites} />
        <Button>Split it and go on</Button>
      </PostForm>
    </Column>
  );
}
