import type { BrokerConsent, OpenQuestion } from "~/domain/referrals/consent/find-asked.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { Details } from "~/ui/details";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";

type Props = { consent: BrokerConsent; question: OpenQuestion };

/** The words of the question, one sentence a line, and what each field holds. */
export function ReadAloud({ consent, question }: Props) {
  return (
    <Card title="Read this out, word for word">
      {question.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Details summary="If they ask what exactly">
        <SummaryList rows={question.lines.map(({ name, value }) => ({ key: name, value }))} />
        <p className="small soft">
          If something is wrong, <a href={paths.referral(consent.referralId)}>go back</a> and mend their
          record before they answer.
        </p>
      </Details>
    </Card>
  );
}

/** A code that is shown this once, and what to tell them of it. */
export function CodeToSay({ consent, code }: { consent: BrokerConsent; code: string }) {
  const { firstName, codeAt } = consent;
  return (
    <Card title="Their code">
      <p className="lede figures">
        <strong>{code}</strong>
      </p>
      <p>
        Read it out in threes. {firstName} writes it down and reads it back to you. It is shown this once.
      </p>
      <p>
        Tell {firstName}: with this code you see what was shared, and take it back, at {codeAt}, or by asking
        me.
      </p>
    </Card>
  );
}

const where = {
  email: (name: string) => `It is in our letter to ${name}.`,
  paper: (name: string) => `It is on the sheet for ${name}.`,
  phone: (name: string) => `${name} wrote it down when you read it out.`,
} as const;

/** For somebody who has no code yet, or has none at hand. */
export function CodeToMake({ consent, question }: Props) {
  const { firstName, referralId } = consent;
  const action = paths.showConsentCode(referralId);
  if (!question.hasCode)
    return (
      <>
        <h2>Next, their code</h2>
        <p>
          The code shows that it is {firstName} who answers. Read it out, and have {firstName} write it down.
        </p>
        <PostButton action={action}>Show the code to read out</PostButton>
      </>
    );
  return (
    <Details summary={`${firstName} has no code at hand`}>
      <p>
        {where[question.channel](firstName)} If it is lost, show a new one. The one before then opens nothing.
      </p>
      <PostButton action={action} look="plain" small>
        Show a new code
      </PostButton>
    </Details>
  );
}
