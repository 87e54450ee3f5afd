import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findReferral } from "~/domain/referrals/find-referral.server";
import { found } from "~/http/form.server";
import { takeStep } from "~/http/referral-step.server";
import { requirePerson } from "~/http/require-actor.server";
import { type AskingStep, askingStepOf, StepFields, type StepInput } from "~/http/step-fields";
import { paths } from "~/paths";
import { datePartsOf } from "~/platform/date-parts";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";

export const handle = access("referral.move", "referral.moved", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? titles[data.to](data) : "Move a referral"} – Front Door` },
];

/** The page that asks for what a step needs: a reason or a day. Every other step is one press on the referral's own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const to = askingStepOf(request, "withdrawn");
  const { id, stage, reference, candidate, vacancy, shared, startsOn, moves } = found(
    await findReferral(actor, params.referralId ?? ""),
  );
  if (!moves.includes(to)) throw redirect(`${paths.referral(id)}?done=stale`);
  const { employerName } = vacancy;
  return { id, to, stage, reference, name: candidate.name, employerName, startsOn, told: shared !== null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  return takeStep(request, actor, referralId, paths.referral(referralId));
}

type Shown = { reference: string; name: string; employerName: string; told: boolean };

const titles: Record<AskingStep, (of: Shown) => string> = {
  offered: ({ employerName, name }) => `${employerName} offers ${name} the job`,
  started: ({ name }) => `${name} has started`,
  not_progressed: ({ employerName, name }) => `${employerName} goes no further with ${name}`,
  withdrawn: ({ reference }) => `Take ${reference} back`,
};

const ledes: Record<AskingStep, (of: Shown) => string> = {
  offered: ({ employerName }) => `You record it on the word of ${employerName}, which sees that you did.`,
  started: ({ name }) =>
    `We then ask both ${name} and the employer how it goes, now and after 13 and 26 weeks.`,
  not_progressed: ({ employerName }) =>
    `You record it on the word of ${employerName}, with the reason that it gave.`,
  withdrawn: ({ employerName, name, told }) =>
    told
      ? `${employerName} no longer sees ${name}, and gets a letter that says so, without the reason.`
      : `The link in ${name}’s letter closes. ${employerName} never hears of it.`,
};

const buttons: Record<AskingStep, string> = {
  offered: "Record the offer",
  started: "Record the start",
  not_progressed: "Record it",
  withdrawn: "Take it back",
};

export default function MoveReferral() {
  const shown = useLoaderData<typeof loader>();
  const { id, to, stage, reference } = shown;
  const [form, fields] = useForm<StepInput>({
    id: "move",
    lastResult: useActionData<typeof action>(),
    defaultValue: { startedOn: datePartsOf(shown.startsOn), startsOn: datePartsOf(shown.startsOn) },
  });
  return (
    <Column>
      <BackLink href={paths.referral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading caption={reference} lede={ledes[to](shown)}>
          {titles[to](shown)}
        </Heading>
        <StepFields from={stage} to={to} onTheirWord fields={fields} />
        <Button look={to === "withdrawn" ? "warning" : "main"}>{buttons[to]}</Button>
      </PostForm>
    </Column>
  );
}
