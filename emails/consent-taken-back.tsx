import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";
import { reach, sampleResident, type ToResident } from "./resident-letter";

export interface ConsentTakenBackProps extends Linked, ToResident {
  employerName: string;
  vacancyTitle: string;
  referralReference: string;
}

export const subject = (props: ConsentTakenBackProps) => `${props.employerName} no longer sees you`;

/** To a resident who took their yes back: that it is done, and that nothing else is needed. */
export default function ConsentTakenBack(props: ConsentTakenBackProps) {
  const { employerName, brokerName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="It is done. There is nothing else for you to do."
      to={props.firstName}
      action="See who has been told about me"
      why="Front Door sent you this because you took a yes back. The link is only for you."
      stop="We send one letter for each time."
    >
      <Paragraph>
        You took back your yes for <strong>{props.vacancyTitle}</strong> at <strong>{employerName}</strong>.
        It is done. They no longer see anything about you here.
      </Paragraph>
      <Paragraph>
        We told them only that {props.referralReference} has been taken back. We asked them to delete anything
        they had copied. We told {brokerName} too.
      </Paragraph>
      <Paragraph>
        Nothing else changes for you. If it was not you who did this, tell {reach(props)}.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentTakenBackProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  ...sampleResident,
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
};
