import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface EmployerQuestionProps extends Linked {
  personName: string;
  organisationName: string;
  question: string;
}

export const subject = (props: EmployerQuestionProps) => `A question about ${props.organisationName}`;

export default function EmployerQuestion(props: EmployerQuestionProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Once you answer, we decide within two working days."
      to={props.personName}
      action="Answer the question"
      why={`Front Door sent you this because you are an administrator of ${props.organisationName}.`}
      stop="When you have answered, there is nothing to stop."
    >
      <Paragraph>
        Before we verify <strong>{props.organisationName}</strong>, we have a question:
      </Paragraph>
      <Quote>{props.question}</Quote>
      <Paragraph>
        Once you answer, we decide within two working days. Until then you can write vacancies, and they wait.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployerQuestionProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/verification",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  question: "The number you gave belongs to Lea Bridge Catering Ltd. Are you the same company?",
};
