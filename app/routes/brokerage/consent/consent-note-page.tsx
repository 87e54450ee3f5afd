import type { SubmissionResult } from "@conform-to/react";
import type { BrokerConsent } from "~/domain/referrals/consent/find-asked.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { weekdayDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { NoteForm } from "./consent-note-form";
import { CodeToMake, CodeToSay, ReadAloud } from "./consent-read-aloud";

type Props = {
  consent: BrokerConsent;
  /** Shown this once. */
  code?: string | undefined;
  lastResult?: SubmissionResult<string[]> | undefined;
  /** Whether the question has been put this moment. */
  asked?: boolean;
};

/** On the phone with a resident: what to read out, their code, and what they said. */
export function NotePage({ consent, code, lastResult, asked = false }: Props) {
  const { referralId, reference, name, firstName, phone, question } = consent;
  const back = <BackLink href={paths.referral(referralId)}>{reference}</BackLink>;
  if (!question)
    return (
      <Column>
        {back}
        <Heading caption={`${reference} · ${name}`} lede="It is answered, taken back, or its time is over.">
          There is no open question
        </Heading>
        <p>
          <a href={paths.referral(referralId)}>See how {reference} stands</a>
        </p>
      </Column>
    );
  const heading = (
    <Heading
      size="l"
      caption={`${reference} · ${name}${phone ? ` · ${phone}` : ""}`}
      lede={`${firstName} can answer until ${weekdayDate(question.answerBy)}. Nothing is shared before a yes.`}
    >
      Yes or no from {firstName}
    </Heading>
  );
  return (
    <Column>
      {back}
      {asked && !lastResult && (
        <Notice tone="good" title={`The question is put: ${reference}`}>
          {`Nobody is told anything yet. Ring ${firstName}, read the words out, and note the answer here.`}
        </Notice>
      )}
      {question.hasCode ? (
        <NoteForm consent={consent} question={question} lastResult={lastResult}>
          {heading}
          <ReadAloud consent={consent} question={question} />
          {code && <CodeToSay consent={consent} code={code} />}
        </NoteForm>
      ) : (
        <>
          {heading}
          <ReadAloud consent={consent} question={question} />
        </>
      )}
      {!code && <CodeToMake consent={consent} question={question} />}
    </Column>
  );
}
