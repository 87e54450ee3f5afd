import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PersonLeftProps extends Linked {
  personName: string | null;
  /** Who left; null in the letter to the one who did. */
  leaverName: string | null;
  organisationName: string;
}

export const subject = ({ leaverName, organisationName }: PersonLeftProps) =>
  `${leaverName ? `${leaverName} has` : "You have"} left ${organisationName}`;

export default function PersonLeft(props: PersonLeftProps) {
  const { leaverName, organisationName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={leaverName ? "What they did there is kept." : "What you did there is kept."}
      to={props.personName}
      action={leaverName ? "See who is there" : "Go to Front Door"}
      why={
        leaverName
          ? `Front Door sent you this because you are an administrator of ${organisationName}.`
          : `Front Door sent you this because you left ${organisationName}.`
      }
      stop="We write whenever somebody leaves, so that nobody does unseen."
    >
      {leaverName ? (
        <Paragraph>
          {leaverName} has left <strong>{organisationName}</strong>. Their vacancies and offers go on:
          somebody else there should look after them.
        </Paragraph>
      ) : (
        <Paragraph>
          You have left <strong>{organisationName}</strong> and see nothing of it any more. To come back, ask
          an administrator there to invite you.
        </Paragraph>
      )}
    </Letter>
  );
}

export const sample: PersonLeftProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/people",
  personName: "Ruth",
  leaverName: "Tom Baker",
  organisationName: "Lea Bridge Canteen",
};
