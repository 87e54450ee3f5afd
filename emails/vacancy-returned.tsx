import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface VacancyReturnedProps extends Linked {
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  reason: string;
}

export const subject = (props: VacancyReturnedProps) => `Your vacancy needs a change: ${props.vacancyTitle}`;

export default function VacancyReturned(props: VacancyReturnedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="We say what to change. Everything you wrote is kept."
      to={props.personName}
      action="Change your vacancy"
      why="Front Door sent you this because you posted this vacancy."
      stop="To stop letters about it, withdraw the vacancy on its page."
    >
      <Paragraph>
        We have read <strong>{props.vacancyTitle}</strong> ({props.reference}), and it needs a change before
        it can go live. The person who checked it says:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      <Paragraph>Everything you wrote is kept. Make the change, and send it to us again.</Paragraph>
    </Letter>
  );
}

export const sample: VacancyReturnedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045/change",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "V-2045",
  reason:
    "The advert gives £10.20 an hour, which is below the legal minimum. Check the figure, or tell us if it is an apprentice’s rate.",
};
