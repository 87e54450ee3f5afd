import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { access } from "~/domain/permissions/access";
import { findEmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { arrangeInterview } from "~/domain/referrals/interviews/arrange-interview.server";
import { InterviewPlan } from "~/domain/referrals/interviews/interview-form";
import { stages } from "~/domain/referrals/stages";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { InterviewFields, interviewDefaults } from "~/http/interview-fields";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Details } from "~/ui/details";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

export const handle = access("interview.arrange", "interview.arranged", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Arrange an interview – Front Door" }];

const Arranging = InterviewPlan.and(z.object({ from: z.enum(stages) }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findEmployerReferral(actor, params.referralId ?? ""));
  const { id, stage, reference, person, brokerName, interviews } = referral;
  if (!["referred", "interview"].includes(stage) || interviews.some(({ state }) => state === "ahead"))
    throw redirect(`${paths.employerReferral(id)}?done=stale`);
  return { id, stage, reference, name: person?.firstName ?? reference, brokerName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Arranging);
  if (!form.ok) return invalid(form);
  const { from, ...plan } = form.value;
  const referralId = params.referralId ?? "";
  const arranged = await arrangeInterview(actor, { referralId, from, plan });
  if (!arranged.ok) return refuseForm(arranged, form);
  return redirect(`${paths.employerReferral(referralId)}?done=arranged`);
}

export default function ArrangeInterview() {
  const { id, stage, reference, name, brokerName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof Arranging>>({
    id: "interview",
    lastResult: useActionData<typeof action>(),
    defaultValue: interviewDefaults(),
  });
  return (
    <Column>
      <BackLink href={paths.employerReferral(id)}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="They, their broker and you get a letter with a calendar file, and another if it changes."
        >
          Interview {name}
        </Heading>
        <input type="hidden" name="from" value={stage} />
        <p>
          Ask {brokerName} what would help them on the day: only the broker writes it here, with their
          consent.
        </p>
        <InterviewFields fields={fields} />
        <Button>Arrange the interview</Button>
      </PostForm>
      {stage === "referred" && (
        <Details summary="The time is agreed another way">
          <p>Record that they are invited, without a time here. Nobody then gets a calendar file.</p>
          <PostButton
            action={paths.moveEmployerReferral(id)}
            fields={{ from: stage, to: "interview" }}
            look="plain"
          >
            Record the invitation only
          </PostButton>
        </Details>
      )}
    </Column>
  );
}
