import type { BrokerConsent, OpenQuestion } from "~/domain/referrals/consent/find-asked.server";
import { longDate } from "~/ui/dates";
import { SummaryList } from "~/ui/summary-list";

type Props = {
  consent: BrokerConsent;
  question: OpenQuestion;
  code: string;
};

/** The question on one sheet: the words, what would be shared, a yes and a no, a signature, a date and the code. */
export function ConsentSheet({ consent, question, code }: Props) {
  const { reference, firstName, employerName, brokerName, brokerageName, codeAt } = consent;
  const { sentences, lines, answerBy } = question;
  return (
    <article className="sheet">
      <p className="sheet__from">
        {brokerageName} · {reference}
      </p>
      <h2 className="sheet__title">{sentences[0]}</h2>
      <p>For {firstName}. Read this, or ask to have it read to you.</p>
      {sentences.slice(1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SummaryList
        title={`What ${employerName} would see`}
        rows={lines.map(({ name, value }) => ({ key: name, value }))}
      />
      <h3>Your answer, by {longDate(answerBy)}</h3>
      <p className="sheet__answer">
        <span className="sheet__box" aria-hidden="true" /> Yes, tell them
      </p>
      <p className="sheet__answer">
        <span className="sheet__box" aria-hidden="true" /> No, not this one
      </p>
      <p className="sheet__line">Signature</p>
      <p className="sheet__line">Date</p>
      <p>
        Your code is <strong className="figures nowrap">{code}</strong>. With it you see who has been told
        about you, and take it back, as long as your yes lasts, at {codeAt}. Or ask {brokerName} at{" "}
        {brokerageName}.
      </p>
    </article>
  );
}
