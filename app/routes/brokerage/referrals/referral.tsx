import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findBrokerConsent } from "~/domain/referrals/consent/find-asked.server";
import { findReferral } from "~/domain/referrals/find-referral.server";
import { findOutcomes } from "~/domain/referrals/outcomes/find-outcomes.server";
import { found } from "~/http/form.server";
import { InterviewList } from "~/http/interview-list";
import { InterviewNews } from "~/http/interview-news";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Columns } from "~/ui/columns";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Steps } from "~/ui/steps";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { ConsentNews } from "../consent/consent-news";
import { OutcomeSection } from "../outcomes/outcome-section";
import { ReferralActs } from "./referral-acts";
import { ReferralMoved } from "./referral-moved";
import { Reminders } from "./referral-reminders";
import { WhatIsShared } from "./referral-shared";

export const handle = access("referral.read", "candidate.read");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.referral.reference ?? "Referral"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referral = found(await findReferral(actor, params.referralId ?? ""));
  const consent = found(await findBrokerConsent(actor, referral.id));
  const outcomes = found(await findOutcomes(actor, referral.id));
  return { referral, consent, outcomes, done: new URL(request.url).searchParams.get("done") };
}

export default function BrokerReferralPage() {
  const { referral, consent, outcomes, done } = useLoaderData<typeof loader>();
  const { reference, candidate, vacancy, asked, due } = referral;
  return (
    <>
      <BackLink href={paths.referrals}>Referrals</BackLink>
      {done === "asked" && asked && (
        <Notice tone="good" title={`We have asked ${candidate.name}: ${reference}`}>
          <p>
            The letter is on its way. They can answer until <Time of={asked.answerBy} as="weekday" />, and you
            get a letter when they do.
          </p>
        </Notice>
      )}
      <ConsentNews consent={consent} done={done} />
      <ReferralMoved referral={referral} done={done} />
      <InterviewNews
        done={done}
        reference={reference}
        interviews={referral.interviews}
        noEmail={candidate.email === null}
      />
      <Heading caption={`${reference} · ${candidate.reference}`}>
        {candidate.name} for {vacancy.title}
      </Heading>
      {due && (
        <Notice tone="warm" title={due.what}>
          {`${due.why.charAt(0).toUpperCase()}${due.why.slice(1)}.`}
        </Notice>
      )}
      <Columns>
        <div>
          <h2>So far</h2>
          <Steps
            label={`What has happened with ${reference}`}
            steps={referral.steps.map(({ name, state, at, by, reason }) => ({
              name,
              state,
              ...(at
                ? { when: <Time of={at} as="short" />, note: [by, reason].filter(Boolean).join(": ") }
                : {}),
            }))}
          />
          {referral.feedback && (
            <SummaryList
              title="What the employer added"
              rows={[{ key: "For next time", value: referral.feedback }]}
            />
          )}
        </div>
        <div>
          <ReferralActs referral={referral} />
          <SummaryList
            title="Who and where"
            rows={[
              {
                key: "Candidate",
                value: <a href={paths.candidate(candidate.id)}>{candidate.reference}</a>,
              },
              {
                key: "Vacancy",
                value: (
                  <a href={paths.queueVacancy(vacancy.id)}>
                    FD-{vacancy.number} {vacancy.title}
                  </a>
                ),
              },
              { key: "Employer", value: vacancy.employerName },
              { key: "Phone", value: candidate.phone ?? "Not recorded" },
              { key: "Email", value: candidate.email ?? "Not recorded" },
              { key: "Put forward by", value: referral.brokerName },
              ...(referral.startsOn ? [{ key: "First day", value: longDate(referral.startsOn) }] : []),
              ...(referral.score === null ? [] : [{ key: "Score then", value: `${referral.score} of 100` }]),
            ]}
          />
          <WhatIsShared consent={consent} />
          <Reminders referral={referral} />
          {referral.interviews.length > 0 && <h2>Interviews</h2>}
          <InterviewList
            interviews={referral.interviews}
            mayChange={referral.moves.length > 0}
            toldTo={vacancy.employerName}
            hrefs={{
              change: (one) => paths.interview(referral.id, one),
              cancel: (one) => paths.cancelInterview(referral.id, one),
              calendar: (one) => paths.interviewCalendar(referral.id, one),
            }}
          />
        </div>
      </Columns>
      <OutcomeSection outcomes={outcomes} />
    </>
  );
}
