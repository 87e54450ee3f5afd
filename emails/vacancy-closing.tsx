import { Letter, type Linked } from "./letter";
import { InText, Paragraph } from "./letter-parts";

export interface VacancyClosingProps extends Linked {
  endLink: string;
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  closesOn: string;
  /** "in a week", "tomorrow". */
  when: string;
}

export const subject = (props: VacancyClosingProps) => `Closes ${props.when}: ${props.vacancyTitle}`;

export default function VacancyClosing(props: VacancyClosingProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.reference} closes on ${props.closesOn}. Keep it open longer, or tell us that it is filled.`}
      to={props.personName}
      action="Keep it open longer"
      why="Front Door sent you this because you look after this vacancy."
      stop="We remind you a week and a day before a vacancy closes, and not again."
    >
      <Paragraph>
        <strong>{props.vacancyTitle}</strong> ({props.reference}) closes {props.when}, at the end of{" "}
        {props.closesOn}. After that nobody new is put forward.
      </Paragraph>
      <Paragraph>
        If you still need people, give it a later date. If it is filled,{" "}
        <InText href={props.endLink}>tell us how it ended</InText> and we stop looking.
      </Paragraph>
    </Letter>
  );
}

export const sample: VacancyClosingProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045/extension",
  endLink: "https://front-door.example/employer/vacancies/V-2045/ending",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "FD-2045",
  closesOn: "Friday 11 December 2026",
  when: "in a week",
};
