import type { BrokerConsent, FullReceipt } from "~/domain/referrals/consent/find-asked.server";
import { longDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { SummaryList } from "~/ui/summary-list";
import { OpenQuestionPart } from "../consent/consent-question";

/** The consent part of a referral: the question while it is open, the receipt in full once there is a yes. */
export function WhatIsShared({ consent }: { consent: BrokerConsent }) {
  const { question, receipt, employerName } = consent;
  if (receipt) return <Receipt receipt={receipt} employerName={employerName} />;
  return (
    <>
      <p>{employerName} sees nothing of this.</p>
      {question && <OpenQuestionPart consent={consent} question={question} />}
    </>
  );
}

const states = {
  live: ({ until }: FullReceipt, employer: string) =>
    `${employer} can see what they agreed to until ${longDate(until)}.`,
  ended: (_: FullReceipt, employer: string) => `${employer} no longer sees them.`,
  "taken-back": ({ revokedOn }: FullReceipt, employer: string) =>
    `They took their consent back on ${longDate(revokedOn ?? "")}. ${employer} no longer sees them.`,
} as const;

function Receipt({ receipt, employerName }: { receipt: FullReceipt; employerName: string }) {
  const { state, how, givenOn, until, revokedOn, words, lines } = receipt;
  return (
    <>
      <p>{states[state](receipt, employerName)}</p>
      <Details summary="The consent receipt, in full">
        <SummaryList
          rows={[
            { key: "Said yes", value: longDate(givenOn) },
            { key: "How", value: how },
            { key: "Lasts until", value: longDate(until) },
            ...(revokedOn ? [{ key: "Taken back", value: longDate(revokedOn) }] : []),
          ]}
        />
        <h3>What they agreed to share</h3>
        {lines.length > 0 ? (
          <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
        ) : (
          <p>It has been erased.</p>
        )}
        <h3>The words they agreed to</h3>
        <blockquote>{words}</blockquote>
      </Details>
    </>
  );
}
