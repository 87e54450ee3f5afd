import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { askConsent } from "~/domain/referrals/ask-consent.server";
import { findChoice } from "~/domain/referrals/find-choice.server";
import { Asking } from "~/domain/referrals/forms";
import { putForward } from "~/domain/referrals/put-forward.server";
import { usualFields } from "~/domain/referrals/usual-fields";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";
import { WhyThem } from "./referral-why";

export const handle = access("consent.ask", "candidate.read", "referral.created", "consent.asked");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ask ${data?.candidate.reference ?? "a candidate"} – Front Door` },
];

const pairOf = (params: LoaderFunctionArgs["params"]) => ({
  vacancyId: params.vacancyId ?? "",
  candidateId: params.candidateId ?? "",
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await findChoice(actor, pairOf(params)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Asking);
  if (!form.ok) return invalid(form);
  const { referral } = found(await findChoice(actor, pairOf(params)));
  const { fields } = form.value;
  const asked = referral?.mayAsk
    ? await askConsent(actor, { referralId: referral.id, fields })
    : await putForward(actor, { ...pairOf(params), fields });
  return asked.ok ? redirect(`${paths.referral(asked.value.id)}?done=asked`) : refuseForm(asked, form);
}

export default function AskConsent() {
  const { candidate, vacancy, offered, referral, match, answerBy } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ fields: string[] }>({
    id: "ask",
    lastResult: useActionData<typeof action>(),
    defaultValue: { fields: usualFields(offered.map(({ field }) => field)) },
  });
  const mayAsk = candidate.email !== null && (!referral || referral.mayAsk);
  return (
    <Column>
      <BackLink href={paths.queueVacancy(vacancy.id)}>{vacancy.title}</BackLink>
      <PostForm form={form}>
        <Heading caption={`${candidate.reference} · ${candidate.name}`} lede={vacancy.work} size="l">
          Ask about {vacancy.title}, {vacancy.employerName}
        </Heading>
        {referral && !referral.mayAsk && (
          <Notice title={`Already put forward: ${referral.reference}`}>
            <p>
              <a href={paths.referral(referral.id)}>See how {referral.reference} stands</a>
            </p>
          </Notice>
        )}
        {candidate.email === null && (
          <Notice tone="warm" title="There is no email address to ask at">
            <p>
              We ask by letter to their email. <a href={paths.candidate(candidate.id)}>Add an address</a>,
              then come back.
            </p>
          </Notice>
        )}
        {match && <WhyThem match={match} />}
        {mayAsk && (
          <>
            <Checkboxes
              field={fields.fields}
              label={`What would ${vacancy.employerName} see?`}
              hint="They see only what is ticked, and only after a yes. Choose as little as will do."
              options={offered.map(({ field, name, value }) => ({ value: field, label: name, hint: value }))}
              small
            />
            <Button>Ask consent</Button>
            <p className="small soft">
              We write to {candidate.email}. They can answer until <Time of={answerBy} as="weekday" />. The
              employer hears nothing before that.
            </p>
          </>
        )}
      </PostForm>
    </Column>
  );
}
