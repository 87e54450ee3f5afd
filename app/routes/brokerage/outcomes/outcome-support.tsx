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
import { checkNames } from "~/domain/referrals/outcomes/checks";
import { SupportOffered } from "~/domain/referrals/outcomes/forms";
import { offerSupport } from "~/domain/referrals/outcomes/offer-support.server";
import { supportKeys, supports } from "~/domain/referrals/outcomes/support";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { checkIn, outcomeAt } from "./outcome-check.server";

export const handle = access("outcome.resolve", "candidate.read", "outcome.support-offered");
export const meta: MetaFunction = () => [{ title: "Support offered in work – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { outcomes, seen } = await outcomeAt(actor, params);
  const { referralId, reference, candidate } = outcomes;
  return { referralId, reference, candidate, check: seen.check };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const check = checkIn(params);
  const form = await readForm(request, SupportOffered);
  if (!form.ok) return invalid(form);
  const referralId = params.referralId ?? "";
  const offered = await offerSupport(actor, { referralId, check, ...form.value });
  return offered.ok ? redirect(`${paths.outcomes(referralId)}?done=support`) : refuseForm(offered, form);
}

export default function OfferSupport() {
  const { referralId, reference, candidate, check } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof SupportOffered>>({
    id: "support",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column>
      <BackLink href={paths.outcomes(referralId)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading caption={`${reference} · ${checkNames[check]}`} lede="The employer does not see this.">
          What support did you offer {candidate.firstName}?
        </Heading>
        <Checkboxes
          field={fields.offered}
          label="Support offered"
          options={supportKeys.map((value) => ({ value, label: supports[value] }))}
        />
        <TextArea
          field={fields.words}
          label="In your words"
          hint="Say nothing about health here."
          rows={3}
          limit={1000}
          optional
        />
        <Button>Save</Button>
      </PostForm>
    </Column>
  );
}
