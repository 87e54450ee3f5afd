import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface EmployerRefusedProps extends Linked {
  personName: string;
  organisationName: string;
  reason: string;
}

export const subject = (props: EmployerRefusedProps) => `We could not verify ${props.organisationName}`;

export default function EmployerRefused(props: EmployerRefusedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="We say why, and how to come back."
      to={props.personName}
      action="See why, and come back"
      why={`Front Door sent you this because you are an administrator of ${props.organisationName}.`}
      stop="If you don’t come back, we write no more about it."
    >
      <Paragraph>
        We could not verify <strong>{props.organisationName}</strong>. The person who looked at it says:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      <Paragraph>
        Your vacancies don’t go live for now. Everything you wrote is kept. Put right what you can, tell us,
        and we look again within two working days.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployerRefusedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/verification",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  reason: "We found no company of this name or number. Give us the number as the register has it.",
};
