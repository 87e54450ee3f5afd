import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface AskSubmittedProps extends Linked {
  personName: string;
  /** FDA-1042 */
  reference: string;
  /** What the ask became, each with who takes it once it is sent. */
  parts: { what: string; goesTo: string }[];
}

export const subject = ({ reference }: AskSubmittedProps) => `${reference}: what your ask became`;

export default function AskSubmitted(props: AskSubmittedProps) {
  const { parts, reference } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${reference}: ${parts.map(({ what }) => what).join("; ")}`}
      to={props.personName}
      action="Finish each part"
      why="Front Door sent you this because you told us what your organisation needs."
      stop="We send this letter once for each ask, so there is nothing to stop."
    >
      <Paragraph>
        You told us once what you need. Your reference is <strong>{reference}</strong>. It became:
      </Paragraph>
      <List items={parts.map(({ what, goesTo }) => `${what}. It goes to ${goesTo}.`)} />
      <Paragraph>
        Each is kept as a draft, and nobody else sees it yet. Answer a few short pages for each and send it;
        we write to you again when it is on its way.
      </Paragraph>
    </Letter>
  );
}

export const sample: AskSubmittedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/asks/1",
  personName: "Ruth",
  reference: "FDA-1042",
  parts: [
    { what: "Kitchen assistant, FD-1043", goesTo: "the teams of Waltham Forest, Hackney" },
    { what: "A week in our kitchen at Leyton, WE-1012", goesTo: "Local London Careers Hub" },
    { what: "Your inclusive practice plan", goesTo: "you alone, and your lead contact" },
  ],
};
