import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface VacancyLiveProps extends Linked {
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  closesOn: string;
  boroughName: string;
}

export const subject = (props: VacancyLiveProps) => `Your vacancy is live: ${props.vacancyTitle}`;

export default function VacancyLive(props: VacancyLiveProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`It closes on ${props.closesOn}. We write when someone is put forward.`}
      to={props.personName}
      action="See your vacancy"
      why="Front Door sent you this because you posted this vacancy."
      stop="To stop letters about it, close the vacancy on its page."
    >
      <Paragraph>
        <strong>{props.vacancyTitle}</strong> ({props.reference}) is live. It closes on {props.closesOn}.
      </Paragraph>
      <Paragraph>
        The team in {props.boroughName} can now look for residents who suit it. They ask each person before
        you see a name. We write to you when someone is put forward.
      </Paragraph>
    </Letter>
  );
}

export const sample: VacancyLiveProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "V-2045",
  closesOn: "Friday 11 December 2026",
  boroughName: "Waltham Forest",
};
