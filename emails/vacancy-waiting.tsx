import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface VacancyWaitingProps extends Linked {
  vacancyTitle: string;
  organisationName: string;
  reference: string;
}

export const subject = (props: VacancyWaitingProps) => `A first vacancy to check: ${props.vacancyTitle}`;

export default function VacancyWaiting(props: VacancyWaitingProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`From ${props.organisationName}, who expects an answer within two working days.`}
      to={null}
      action="Check the vacancy"
      why="Front Door sent you this because you are one of its operators."
      stop="To stop letters like this, ask another operator to change your role."
    >
      <Paragraph>
        {props.organisationName} has posted its first vacancy, <strong>{props.vacancyTitle}</strong> (
        {props.reference}).
      </Paragraph>
      <Paragraph>
        It goes live when one of you has checked it. The employer expects an answer within two working days.
      </Paragraph>
    </Letter>
  );
}

export const sample: VacancyWaitingProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/operator/vacancies/V-2045",
  vacancyTitle: "Kitchen assistant",
  organisationName: "Lea Bridge Canteen",
  reference: "V-2045",
};
