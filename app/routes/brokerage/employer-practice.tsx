import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSupportedPlan } from "~/domain/guidance/practice/find-plan.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { Commitments, NewestAnswers, NextSteps, Progress } from "~/http/practice-plan";
import { withArticles } from "~/http/practice-words.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Time } from "~/ui/time";

export const handle = access("practice.support", "practice.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Practice plan of ${data?.employer.name ?? "an employer"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return withArticles(found(await findSupportedPlan(actor, params.employerId ?? "")));
}

export default function EmployerPractice() {
  const { employer, open, history, commitments, steps } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.partner}>Employers</BackLink>
      <Heading caption={employer.name} lede="You read it because your team is their lead contact.">
        Inclusive practice plan
      </Heading>
      <p className="soft">
        It is private to them and to your team. That you read it is in the audit trail. Help them with it; it
        is no ground for sending people or not.
      </p>
      <h2>What would help most next</h2>
      {steps.length > 0 ? <NextSteps steps={steps} /> : <p>Nothing stands out yet.</p>}
      <h2>Self-review</h2>
      {open && (
        <p>
          One is under way since <Time of={open.startedOn} />: {20 - open.tally.unanswered} of 20 questions
          are answered.
        </p>
      )}
      {history.length > 0 ? (
        <>
          <Progress history={history} />
          <NewestAnswers history={history} />
        </>
      ) : (
        <Empty title="No self-review is complete yet">You can offer to go through it with them.</Empty>
      )}
      <h2>Commitments</h2>
      {commitments.length === 0 && <p>Nothing is undertaken yet.</p>}
      <Commitments commitments={commitments} />
    </Column>
  );
}
