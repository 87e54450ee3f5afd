import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commitmentKinds, undertakings } from "~/domain/guidance/practice/commitments";
import { findOwnPlan } from "~/domain/guidance/practice/find-plan.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { Commitments, NewestAnswers, NextSteps, Progress } from "~/http/practice-plan";
import { withArticles } from "~/http/practice-words.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { ofEmployer } from "../of-employer";
import { planEmployer } from "./plan-employer.server";
import { PlanNews } from "./plan-news";
import { ReviewStanding } from "./review-standing";

export const handle = access("practice.read");
export const meta: MetaFunction = () => [{ title: "Your inclusive practice plan – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, mayChange, others } = planEmployer(actor, request);
  const plan = await withArticles(found(await findOwnPlan(actor, id)));
  return { plan, mayChange, others, done: new URL(request.url).searchParams.get("done") };
}

export default function PracticePlan() {
  const { plan, mayChange, others, done } = useLoaderData<typeof loader>();
  const { employer, leadName, open, history, commitments, steps } = plan;
  const commitmentHref = (kind: string) => ofEmployer(paths.practiceCommitment(kind), employer.id);
  const kept = new Set(commitments.map(({ kind }) => kind));
  return (
    <Column>
      <BackLink href={paths.employer}>Home</BackLink>
      <PlanNews done={done} />
      <Heading
        caption={employer.name}
        lede="Where you stand, what you have undertaken, and what would help most next."
      >
        Your inclusive practice plan
      </Heading>
      <p className="soft">
        It is private: your colleagues read it
        {leadName ? `, and your lead contact’s team at ${leadName}` : ""}. It is never ranked and never
        public.
      </p>
      {others.map((other) => (
        <p key={other.id}>
          <a href={ofEmployer(paths.practice, other.id)}>See the plan of {other.name}</a>
        </p>
      ))}
      {steps.length > 0 && (
        <>
          <h2>What to do next</h2>
          <NextSteps steps={steps} />
        </>
      )}
      <h2>Self-review</h2>
      <ReviewStanding employerId={employer.id} open={open} history={history} mayChange={mayChange} />
      {history.length > 0 && (
        <>
          <h2>Progress</h2>
          <Progress history={history} />
          <NewestAnswers history={history} />
        </>
      )}
      <h2>Commitments</h2>
      {commitments.length === 0 && <p>Nothing is undertaken yet. One is a good start.</p>}
      <Commitments commitments={commitments} {...(mayChange ? { hrefOf: commitmentHref } : {})} />
      {mayChange && kept.size < commitmentKinds.length && (
        <>
          <h3>What you can undertake</h3>
          <ul>
            {commitmentKinds
              .filter((kind) => !kept.has(kind))
              .map((kind) => (
                <li key={kind}>
                  <a href={commitmentHref(kind)}>{undertakings[kind].name}</a>
                </li>
              ))}
          </ul>
        </>
      )}
    </Column>
  );
}
