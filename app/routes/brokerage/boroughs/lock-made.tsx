import type { AskMade } from "~/domain/referrals/boroughs/lock/find-ask.server";
import { answersInWords } from "~/domain/referrals/boroughs/lock/lock-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";

const wordsOf = (answer: string) =>
  answer in answersInWords ? answersInWords[answer as keyof typeof answersInWords] : answer;

/** A question that one's own borough asked: how it stands, and nothing of whom it went to. */
export function LockMade({ ask, done }: { ask: AskMade; done: string | null }) {
  const { candidate, vacancy, answer } = ask;
  const free = answer !== null && answer !== "kept";
  return (
    <>
      {done === "asked" && (
        <Notice tone="good" title="We have passed on your question">
          We write to you as soon as they answer. Until then nobody in your borough can put this person
          forward.
        </Notice>
      )}
      <Heading size="l" caption={candidate.reference}>
        Your question to another borough
      </Heading>
      <SummaryList
        rows={[
          {
            key: "Asked",
            value: (
              <>
                <Time of={ask.askedOn} as="day" /> by {ask.askedByName}
              </>
            ),
          },
          { key: "You wrote", value: ask.words },
          ...(vacancy ? [{ key: "For", value: `${vacancy.reference} ${vacancy.title}` }] : []),
          { key: "Their answer", value: answer ? wordsOf(answer) : "Not yet" },
          ...(ask.answeredOn ? [{ key: "Answered", value: <Time of={ask.answeredOn} as="day" /> }] : []),
          ...(ask.answerWords ? [{ key: "They write", value: ask.answerWords }] : []),
        ]}
      />
      {free && (
        <>
          <p>You can put {candidate.reference} forward now.</p>
          <ButtonLink
            href={vacancy ? paths.newReferral(vacancy.id, candidate.id) : paths.candidate(candidate.id)}
          >
            {vacancy ? `Go on with ${vacancy.title}` : "See their record"}
          </ButtonLink>
        </>
      )}
      {answer === "kept" && (
        <p>
          You can ask again seven days after their answer. A person whom two boroughs support can choose
          between them: talk with them about what they want.
        </p>
      )}
      {answer === null && (
        <p>There is nothing to do until they answer. If their referral ends first, we tell you.</p>
      )}
    </>
  );
}
