import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rightToWorkRanOut } from "~/domain/candidates/expiry/right-to-work.server";
import { access } from "~/domain/permissions/access";
import { askConsent } from "~/domain/referrals/consent/ask-consent.server";
import { Asking } from "~/domain/referrals/consent/forms";
import { findChoice } from "~/domain/referrals/find-choice.server";
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
import { Time } from "~/ui/time";
import { RightToWorkWarning } from "../candidates/right-to-work-warning";
import { afterAsking } from "../consent/consent-asked";
import { HowToAsk } from "../consent/consent-channel";
import { InTheWay, isInTheWay } from "./in-the-way";
import { ChoiceNews } from "./referral-new-news";
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
  const choice = found(await findChoice(actor, pairOf(params)));
  const ranOut = await rightToWorkRanOut(actor, choice.candidate.id);
  return { ...choice, ranOut, done: new URL(request.url).searchParams.get("done") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Asking);
  if (!form.ok) return invalid(form);
  const { referral } = found(await findChoice(actor, pairOf(params)));
  const { fields, channel } = form.value;
  const asked = referral?.mayAsk
    ? await askConsent(actor, { referralId: referral.id, fields, channel })
    : await putForward(actor, { ...pairOf(params), fields, channel });
  return asked.ok ? redirect(afterAsking(asked.value.id, channel)) : refuseForm(asked, form);
}

export default function AskConsent() {
  const { candidate, vacancy, offered, referral, match, answerBy, boroughs, ranOut, done } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ fields: string[]; channel: string }>({
    id: "ask",
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      fields: usualFields(offered.map(({ field }) => field)),
      channel: candidate.email === null ? "phone" : "email",
    },
  });
  const blocked = isInTheWay(boroughs);
  const top = (
    <>
      <ChoiceNews done={done} referral={referral} />
      <Heading caption={`${candidate.reference} · ${candidate.name}`} lede={vacancy.work} size="l">
        Ask about {vacancy.title}, {vacancy.employerName}
      </Heading>
      <RightToWorkWarning candidateId={candidate.id} ranOut={ranOut} />
    </>
  );
  if (blocked || (referral && !referral.mayAsk))
    return (
      <Column>
        <BackLink href={paths.queueVacancy(vacancy.id)}>{vacancy.title}</BackLink>
        {top}
        {boroughs && blocked && (
          <InTheWay
            boroughs={boroughs}
            candidate={candidate}
            vacancyId={vacancy.id}
            shortlisted={referral !== null}
          />
        )}
        {referral && (
          <p>
            {referral.stage === "shortlisted" ? "Shortlisted" : "Already put forward"}: {referral.reference}.{" "}
            <a href={paths.referral(referral.id)}>See how {referral.reference} stands</a>
          </p>
        )}
        {match && <WhyThem match={match} />}
      </Column>
    );
  return (
    <Column>
      <BackLink href={paths.queueVacancy(vacancy.id)}>{vacancy.title}</BackLink>
      <PostForm form={form}>
        {top}
        {match && <WhyThem match={match} />}
        <Checkboxes
          field={fields.fields}
          label={`What would ${vacancy.employerName} see?`}
          hint="They see only what is ticked, and only after a yes. Choose as little as will do."
          options={offered.map(({ field, name, value }) => ({ value: field, label: name, hint: value }))}
          small
        />
        <HowToAsk field={fields.channel} email={candidate.email} candidateId={candidate.id} />
        <Button>Ask consent</Button>
        {boroughs?.slots && <p>{boroughs.slots.words}.</p>}
        <p className="small soft">
          They can answer until <Time of={answerBy} as="weekday" />. The employer hears nothing before a yes.
        </p>
      </PostForm>
    </Column>
  );
}
