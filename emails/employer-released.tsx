import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface EmployerReleasedProps extends Linked {
  personName: string;
  organisationName: string;
  words: string;
}

export const subject = (props: EmployerReleasedProps) =>
  `${props.organisationName} is not suspended any more`;

export default function EmployerReleased(props: EmployerReleasedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Your vacancies are back."
      to={props.personName}
      action="See your vacancies"
      why={`Front Door sent you this because you are an administrator of ${props.organisationName}.`}
      stop="We send this letter once, so there is nothing to stop."
    >
      <Paragraph>
        The suspension of <strong>{props.organisationName}</strong> is lifted. The person who decided it says:
      </Paragraph>
      <Quote>{props.words}</Quote>
      <Paragraph>
        Vacancies that were on hold are live or scheduled again. Those whose closing date has passed have
        expired.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployerReleasedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  words: "You have paid both people back, and the uniform is free now.",
};
