import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface VacancyInReviewProps extends Linked {
  personName: string | null;
  vacancyTitle: string;
  reference: string;
}

export const subject = (props: VacancyInReviewProps) => `We are checking your vacancy: ${props.vacancyTitle}`;

export default function VacancyInReview(props: VacancyInReviewProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="We check an employer’s first vacancy within two working days."
      to={props.personName}
      action="See your vacancy"
      why="Front Door sent you this because you posted this vacancy."
      stop="To stop letters about it, withdraw the vacancy on its page."
    >
      <Paragraph>
        Thank you for posting <strong>{props.vacancyTitle}</strong> ({props.reference}). It is your first
        vacancy with us, so someone reads it before it goes live. That takes up to two working days, and we
        write to you either way.
      </Paragraph>
      <Paragraph>Your later vacancies go live at once.</Paragraph>
    </Letter>
  );
}

export const sample: VacancyInReviewProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "V-2045",
};
