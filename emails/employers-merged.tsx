import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface EmployersMergedProps extends Linked {
  personName: string;
  /** The record that was joined into the other. */
  fromName: string;
  /** The record that stays. */
  intoName: string;
}

export const subject = (props: EmployersMergedProps) => `Two records are now one: ${props.intoName}`;

export default function EmployersMerged(props: EmployersMergedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Nothing is lost. It is all in one place."
      to={props.personName}
      action="Go to your organisation"
      why="Front Door sent you this because you are an administrator of one of the two."
      stop="We send this letter once, so there is nothing to stop."
    >
      <Paragraph>
        {props.fromName} was here twice. We have joined its two records into one, called{" "}
        <strong>{props.intoName}</strong>.
      </Paragraph>
      <Paragraph>
        People, sites, vacancies, referrals and placements of both are there, and links to vacancies still
        work. There is nothing for you to do.
      </Paragraph>
    </Letter>
  );
}

export const sample: EmployersMergedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Ruth",
  fromName: "Lea Bridge Catering",
  intoName: "Lea Bridge Canteen",
};
