import { Letter, type Linked } from "./letter";
import { AnswerLinks, Paragraph } from "./letter-parts";

export interface WorkQuestionProps extends Linked {
  personName: string | null;
  /** "Is Dee still working at Lea Bridge Canteen?" */
  question: string;
  answers: { yes: string; no: string };
  yesLink: string;
  noLink: string;
  vacancyTitle: string;
  referralReference: string;
  /** "after 13 weeks"; null for a start. */
  after: string | null;
  brokerName: string;
  brokerageName: string;
  reminder: boolean;
}

export const subject = ({ reminder, question }: WorkQuestionProps) =>
  reminder ? `Still to answer: ${lowered(question)}` : question;

const lowered = (question: string) => question.charAt(0).toLowerCase() + question.slice(1);

/** To an employer: one question, and nothing is answered by following a link. */
export default function WorkQuestion(props: WorkQuestionProps) {
  const { question, answers, yesLink, noLink, after, brokerName, brokerageName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="One question, which takes less than a minute."
      to={props.personName}
      action="Answer the question"
      why={`Front Door sent you this because ${brokerName} at ${brokerageName} put somebody forward for a vacancy of yours.`}
      stop="We ask at the start, after 13 weeks and after 26 weeks, and remind you once."
    >
      <Paragraph>
        {props.reminder ? "We have not had your answer yet. " : ""}
        {after
          ? `This is about ${props.vacancyTitle} (${props.referralReference}), ${after}.`
          : `This is about ${props.vacancyTitle} (${props.referralReference}).`}
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
        You need no account, and nothing is sent until you press the button on the page. {brokerName} asks
        them the same and sees both answers.
      </Paragraph>
    </Letter>
  );
}

export const sample: WorkQuestionProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D",
  personName: "Ruth",
  question: "Is Dee still working at Lea Bridge Canteen?",
  answers: { yes: "Yes, they still work here", no: "No, they have left" },
  yesLink: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D?answer=yes",
  noLink: "https://front-door.example/work/c8Rw1nTz5KqYpV3mXh6D?answer=no",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-1042",
  after: "13 weeks after the start",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  reminder: false,
};
