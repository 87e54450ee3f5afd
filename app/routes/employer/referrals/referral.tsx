import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { findWorkQuestions } from "~/domain/referrals/outcomes/find-work-questions.server";
import { found } from "~/http/form.server";
import { InterviewList } from "~/http/interview-list";
import { InterviewNews } from "~/http/interview-news";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Columns } from "~/ui/columns";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { Steps } from "~/ui/steps";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { HelpfulGuides } from "../guidance-links";
import { MoveNews } from "./move-news";
import { referralGuidance } from "./referral-guidance.server";
import { ReferralMoves } from "./referral-moves";
import { WorkQuestionsAsked } from "./work-questions";

export const handle = access("referral.read", "candidate.read");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.referral.reference ?? "Referral"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findEmployerReferral(actor, params.referralId ?? ""));
  return {
    referral,
    work: await findWorkQuestions(actor, referral.id),
    guidance: await referralGuidance(referral.stage),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function EmployerReferralPage() {
  const { referral, work, guidance, done } = useLoaderData<typeof loader>();
  const { reference, vacancy, person, brokerName, brokerageName } = referral;
  return (
    <>
      <BackLink href={paths.employerVacancy(vacancy.id)}>{vacancy.title}</BackLink>
      {done === "moved" && <MoveNews referral={referral} />}
      {done === "answered" && (
        <Notice tone="good" title={`Thank you. Your answer is recorded for ${reference}`}>
          {brokerName} sees it and asks the person too.
        </Notice>
      )}
      <InterviewNews done={done} reference={reference} interviews={referral.interviews} toEmployer />
      {done === "stale" && (
        <Notice tone="warm" title={`Somebody moved ${reference} before you`}>
          It stands as you see it below. What you sent has changed nothing.
        </Notice>
      )}
      <Heading
        caption={`${reference} · ${vacancy.title} · FD-${vacancy.number}`}
        lede={`Put forward by ${brokerName} at ${brokerageName}, with their consent.`}
      >
        {person?.firstName ?? reference}
      </Heading>
      <Columns>
        <div>
          {person ? (
            <>
              <SummaryList
                title="What they agreed to share"
                rows={person.lines.map(({ name, value }) => ({ key: name, value }))}
              />
              <p className="small soft">
                You see this until <Time of={person.until} />, for this vacancy only. They may take it back at
                any time. Keep it to those who decide.
              </p>
            </>
          ) : (
            <Inset>
              You no longer see who this is: their consent is taken back or over, or {brokerageName} has taken
              the referral back. If you copied anything about them, delete it now.
            </Inset>
          )}
          {referral.reason && <SummaryList title="Why it went no further" rows={whyRows(referral)} />}
        </div>
        <div>
          <WorkQuestionsAsked id={referral.id} asked={work} />
          <ReferralMoves
            id={referral.id}
            stage={referral.stage}
            startsOn={referral.startsOn}
            moves={referral.moves}
            mayArrange={referral.mayArrange}
            brokerName={brokerName}
          />
          {referral.interviews.length > 0 && <h2>Interviews</h2>}
          <InterviewList
            interviews={referral.interviews}
            mayChange={referral.moves.length > 0}
            hrefs={{
              change: (one) => paths.employerInterview(referral.id, one),
              cancel: (one) => paths.cancelEmployerInterview(referral.id, one),
              calendar: (one) => paths.employerInterviewCalendar(referral.id, one),
            }}
          />
          <h2>So far</h2>
          <Steps
            label={`What has happened with ${reference}`}
            steps={referral.steps.map(({ name, state, at, by }) => ({
              name,
              state,
              ...(at ? { when: <Time of={at} as="short" />, note: by } : {}),
            }))}
          />
          <HelpfulGuides articles={guidance} />
        </div>
      </Columns>
    </>
  );
}

const whyRows = ({ reason, feedback }: { reason: string | null; feedback: string | null }) => [
  { key: "Reason", value: reason ?? "" },
  ...(feedback ? [{ key: "What you added", value: feedback }] : []),
];
