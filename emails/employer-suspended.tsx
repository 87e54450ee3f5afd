import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface EmployerSuspendedProps extends Linked {
  personName: string;
  organisationName: string;
  reason: string;
}

export const subject = (props: EmployerSuspendedProps) => `${props.organisationName} is suspended`;

export default function EmployerSuspended(props: EmployerSuspendedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Your vacancies are on hold. We say why."
      to={props.personName}
      action="See what this means"
      why={`Front Door sent you this because you are an administrator of ${props.organisationName}.`}
      stop="We write again when the suspension is lifted, and not otherwise."
    >
      <Paragraph>
        We have suspended <strong>{props.organisationName}</strong>. The person who decided it says:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      <Paragraph>
        Your live and scheduled vacancies are on hold, and nobody can find them. Nothing is deleted. Boroughs
        that work on them know. When the suspension is lifted, the vacancies come back by themselves.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployerSuspendedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/verification",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  reason: "Two people told us that they were asked to pay for a uniform before they started.",
};
