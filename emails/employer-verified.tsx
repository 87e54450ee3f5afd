import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface EmployerVerifiedProps extends Linked {
  personName: string;
  organisationName: string;
}

export const subject = (props: EmployerVerifiedProps) => `${props.organisationName} is verified`;

export default function EmployerVerified(props: EmployerVerifiedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="From now on your vacancies go live at once."
      to={props.personName}
      action="Go to your organisation"
      why={`Front Door sent you this because you are an administrator of ${props.organisationName}.`}
      stop="We send this letter once, so there is nothing to stop."
    >
      <Paragraph>
        We have checked <strong>{props.organisationName}</strong>, and it is verified.
      </Paragraph>
      <Paragraph>
        Vacancies of yours that waited for this go live now, or on the day you chose. We write to you about
        each of them. From now on your vacancies go live at once.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployerVerifiedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
};
