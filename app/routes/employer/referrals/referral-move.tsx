import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { type Stage, workStages } from "~/domain/referrals/stages";
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
  { title: `${data ? titles[data.to](data.name, data.stage) : "Say what happens next"} – Front Door` },
];

/** The page that asks for what a step needs: a reason or a day. Every other step is one press on the referral's own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const to = askingStepOf(request, "not_progressed");
  const referral = found(await findEmployerReferral(actor, params.referralId ?? ""));
  const { id, stage, reference, person, brokerName, startsOn, moves } = referral;
  if (!moves.includes(to)) throw redirect(`${paths.employerReferral(id)}?done=stale`);
  return { id, to, stage, reference, name: person?.firstName ?? reference, brokerName, startsOn };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referralId = params.referralId ?? "";
  return takeStep(request, actor, referralId, paths.employerReferral(referralId));
}

const titles: Record<AskingStep, (name: string, stage: Stage) => string> = {
  offered: (name) => `You offer ${name} the job`,
  started: (name) => `${name} has started`,
  not_progressed: (name, stage) =>
    workStages.includes(stage) ? `${name} has left` : `${name} is not going further`,
  withdrawn: (name) => `${name} is taken back`,
};

const ledes: Record<AskingStep, (broker: string) => string> = {
  offered: (broker) => `${broker} tells them, and asks you on the day whether they have come.`,
  started: () => "We ask you how it goes in one short letter after 13 weeks, and in another after 26.",
  not_progressed: (broker) => `${broker} reads this and tells them, in their own words.`,
  withdrawn: () => "",
};

export default function MoveReferral() {
  const { id, to, stage, reference, name, brokerName, startsOn } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<StepInput>({
    id: "move",
    lastResult: useActionData<typeof action>(),
    defaultValue: { startedOn: datePartsOf(startsOn), startsOn: datePartsOf(startsOn) },
  });
  return (
    <Column>
      <BackLink href={paths.employerReferral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading caption={reference} lede={ledes[to](brokerName)}>
          {titles[to](name, stage)}
        </Heading>
        <StepFields from={stage} to={to} fields={fields} />
        <Button>Tell {brokerName}</Button>
      </PostForm>
    </Column>
  );
}
