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
import { Move, saidOf } from "~/domain/referrals/forms";
import { moveReferral } from "~/domain/referrals/move-referral.server";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { type AskingStep, askingStepOf, askingSteps, StepFields, type StepInput } from "~/http/step-fields";
import { paths } from "~/paths";
import { datePartsOf } from "~/platform/date-parts";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";

export const handle = access("referral.move", "referral.moved", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? titles[data.to](data.name) : "Say what happens next"} – Front Door` },
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
  const form = await readForm(request, Move);
  if (!form.ok) return invalid(form);
  const { from, to } = form.value;
  const referralId = params.referralId ?? "";
  const moved = await moveReferral(actor, { referralId, from, to, ...saidOf(form.value) });
  if (moved.ok) return redirect(`${paths.employerReferral(referralId)}?done=moved`);
  if (moved.problem === "wrong-stage") return redirect(`${paths.employerReferral(referralId)}?done=stale`);
  if (askingSteps.some((step) => step === to)) return refuseForm(moved, form);
  throw refusal(moved);
}

const titles: Record<AskingStep, (name: string) => string> = {
  offered: (name) => `You offer ${name} the job`,
  started: (name) => `${name} has started`,
  not_progressed: (name) => `${name} is not going further`,
  withdrawn: (name) => `${name} is taken back`,
};

const ledes: Record<AskingStep, (broker: string) => string> = {
  offered: (broker) => `${broker} tells them, and asks you on the day whether they have come.`,
  started: () => "We ask you how it goes in one short letter now, after 13 weeks and after 26.",
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
          {titles[to](name)}
        </Heading>
        <StepFields from={stage} to={to} fields={fields} />
        <Button>Tell {brokerName}</Button>
      </PostForm>
    </Column>
  );
}
