import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface RetentionWarningProps extends Linked {
  personName: string;
  /** How many in all. */
  total: number;
  /** The first of them, by reference. */
  references: string[];
  more: number;
  months: number;
  removedOn: string;
}

const people = (count: number) => (count === 1 ? "1 resident" : `${count} residents`);

export const subject = ({ total, removedOn }: RetentionWarningProps) =>
  `The details of ${people(total)} go on ${removedOn}`;

export default function RetentionWarning(props: RetentionWarningProps) {
  const { total, references, more, months, removedOn } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="If you are still in touch, say so, and they stay."
      to={props.personName}
      action="See whose they are"
      why="Front Door sent you this because details are kept no longer than your team’s rule says."
      stop="We write once about each resident."
    >
      <Paragraph>
        Nothing has happened with {people(total)} for almost {months} months. Their names and contact details
        are removed on <strong>{removedOn}</strong>, and can’t be brought back.
      </Paragraph>
      <List items={more > 0 ? [...references, `and ${more} more`] : references} />
      <Paragraph>
        If you are still in touch with somebody, press the button beside them, and they stay.
      </Paragraph>
    </Letter>
  );
}

export const sample: RetentionWarningProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/rights",
  personName: "Sam",
  total: 4,
  references: ["WF-0007", "WF-0012", "WF-0031"],
  more: 1,
  months: 24,
  removedOn: "22 December 2026",
};
