import { Letter, type Linked } from "./letter";
import { AnswerLinks, InText, Paragraph } from "./letter-parts";

export interface WorkQuestionResidentProps extends Linked {
  firstName: string | null;
  /** "Are you still working at Lea Bridge Canteen?" */
  question: string;
  answers: { yes: string; no: string };
  yesLink: string;
  noLink: string;
  employerName: string;
  brokerName: string;
  brokerageName: string;
  /** Where they see who has been told about them; null where no link is to be had. */
  sharesLink: string | null;
  reminder: boolean;
}

export const subject = ({ question }: WorkQuestionResidentProps) => question;

/** To a resident: readable at age 11, and no answer is a wrong one. */
export default function WorkQuestionResident(props: WorkQuestionResidentProps) {
  const { question, answers, yesLink, noLink, employerName, brokerName, brokerageName, sharesLink } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`One question. ${brokerName} sees your answer.`}
      to={props.firstName}
      action="Answer the question"
      why={`Front Door sent you this because ${brokerName} at ${brokerageName} helped you with this job. This link is only for you, so keep it to yourself.`}
      stop={
        <>
          To stop letters like this, tell {brokerName}.
          {sharesLink && (
            <>
              <br />
              <InText href={sharesLink}>See who has been told about you</InText>
            </>
          )}
        </>
      }
    >
      <Paragraph>
        {props.reminder
          ? "We wrote to you about your job a few days ago. We would still like to know how you are."
          : "We hope your job goes well. We have one question."}
      </Paragraph>
      <Paragraph>
        <strong>{question}</strong>
      </Paragraph>
      <AnswerLinks
        answers={[
          { href: yesLink, words: answers.yes },
          { href: noLink, words: answers.no },
        ]}
      />
      <Paragraph>
        No answer is wrong. {brokerName} sees it and can help, whatever you say. {employerName} does not see
        it.
      </Paragraph>
    </Letter>
  );
}

export const sample: WorkQuestionResidentProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D",
  firstName: "Dee",
  question: "Are you still working at Lea Bridge Canteen?",
  answers: { yes: "Yes, I still work there", no: "No, I do not work there now" },
  yesLink: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D?answer=yes",
  noLink: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D?answer=no",
  employerName: "Lea Bridge Canteen",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  sharesLink: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  reminder: false,
};
