import { checkNames } from "~/domain/referrals/outcomes/checks";
import type { WorkQuestions } from "~/domain/referrals/outcomes/find-work-questions.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";

/** What the employer is asked about somebody's work, and what it has answered. */
export function WorkQuestionsAsked({ id, asked }: { id: string; asked: WorkQuestions | null }) {
  if (!asked || asked.questions.length === 0) return null;
  const open = asked.questions.filter(({ mayAnswer }) => mayAnswer);
  const answered = asked.questions.flatMap((one) =>
    one.answered ? [{ ...one.answered, check: one.check }] : [],
  );
  return (
    <>
      {open.map(({ check, question }) => (
        <Notice key={check} title={question} tone="warm">
          <p>One question, less than a minute. {asked.brokerName} asks them the same.</p>
          <ButtonLink href={paths.answerWorkQuestion(id, check)} describe={`about ${asked.reference}`}>
            Answer
          </ButtonLink>
        </Notice>
      ))}
      {answered.length > 0 && (
        <SummaryList
          title="What you told us"
          rows={answered.map(({ check, words, byName, on }) => ({
            key: checkNames[check],
            value: (
              <>
                {words}{" "}
                <span className="small soft">
                  {byName}, <Time of={on} as="short" />
                </span>
              </>
            ),
          }))}
        />
      )}
    </>
  );
}
