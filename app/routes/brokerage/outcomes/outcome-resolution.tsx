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
import { checkInSentence } from "~/domain/referrals/outcomes/checks";
import { Resolution } from "~/domain/referrals/outcomes/forms";
import { answerInWords } from "~/domain/referrals/outcomes/question-words";
import { resolveOutcome } from "~/domain/referrals/outcomes/resolve-outcome.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import { checkIn, outcomeAt } from "./outcome-check.server";
import { OutcomeSide } from "./outcome-side";

export const handle = access("outcome.resolve", "candidate.read", "outcome.resolved");
export const meta: MetaFunction = () => [{ title: "Settle what both sides say – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { outcomes, seen } = await outcomeAt(actor, params);
  if (!seen.maySettle) throw redirect(paths.outcomes(outcomes.referralId));
  const { referralId, reference, candidate, employerName } = outcomes;
  return { referralId, reference, candidate, employerName, seen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const check = checkIn(params);
  const form = await readForm(request, Resolution);
  if (!form.ok) return invalid(form);
  const referralId = params.referralId ?? "";
  const { outcome, words } = form.value;
  const found = await resolveOutcome(actor, { referralId, check, outcome: outcome === "yes", words });
  return found.ok ? redirect(`${paths.outcomes(referralId)}?done=settled`) : refuseForm(found, form);
}

export default function SettleOutcome() {
  const { referralId, reference, candidate, employerName, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof Resolution>>({
    id: "settle",
    lastResult: useActionData<typeof action>(),
  });
  const { check, sides } = seen;
  return (
    <>
      <BackLink href={paths.outcomes(referralId)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={`${reference} · ${candidate.firstName} at ${employerName}`}
          lede="Ask both, then say what you found. The answers below stay on record as they were given, and the referral moves on by what you say."
        >
          Settle the {checkInSentence[check]}
        </Heading>
        <Columns>
          {sides.map((said) => (
            <OutcomeSide key={said.side} said={said} level={2} />
          ))}
        </Columns>
        <Radios
          field={fields.outcome}
          label="What did you find?"
          options={[
            { value: "yes", label: answerInWords(check, true) },
            { value: "no", label: answerInWords(check, false) },
          ]}
        />
        <TextArea
          field={fields.words}
          label="How do you know?"
          hint="For example, “rang both on Tuesday; the manager had mixed up two people”."
          limit={1000}
          rows={4}
        />
        <Button>Settle it</Button>
      </PostForm>
    </>
  );
}
