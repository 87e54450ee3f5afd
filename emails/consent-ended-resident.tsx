import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";
import { reach, sampleResident, type ToResident } from "./resident-letter";

export interface ConsentEndedResidentProps extends Linked, ToResident {
  employerName: string;
  vacancyTitle: string;
}

export const subject = (props: ConsentEndedResidentProps) =>
  `Your yes has ended: ${props.employerName} no longer sees you`;

/** To a resident whose yes has come to its end. */
export default function ConsentEndedResident(props: ConsentEndedResidentProps) {
  const { employerName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="It lasted as long as you agreed. There is nothing for you to do."
      to={props.firstName}
      action="See who has been told about me"
      why="Front Door sent you this because you once said yes. The link is only for you."
      stop="We send one letter when a yes ends."
    >
      <Paragraph>
        Your yes for <strong>{props.vacancyTitle}</strong> at <strong>{employerName}</strong> has ended. It
        lasted as long as you agreed.
      </Paragraph>
      <Paragraph>
        They no longer see anything about you here. If you are still talking to them, that can go on.
      </Paragraph>
      <Paragraph>There is nothing for you to do. If you have a question, ask {reach(props)}.</Paragraph>
    </Letter>
  );
}

export const sample: ConsentEndedResidentProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  ...sampleResident,
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
};
