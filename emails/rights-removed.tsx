import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface RightsRemovedProps extends Linked {
  firstName: string;
  brokerageName: string;
  /** RR-1001 */
  reference: string;
}

export const subject = (props: RightsRemovedProps) => `${props.reference}: your details are removed`;

/** To a resident, the last letter: readable at age 11. */
export default function RightsRemoved(props: RightsRemovedProps) {
  const { brokerageName, reference } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Nobody here can see who you are any more."
      to={props.firstName}
      action="See what is removed"
      why="Front Door sent you this because you asked for your details to be removed."
      stop="This is our last letter. We forget your address once it is sent."
    >
      <Paragraph>
        You asked for your details to be removed. It is done. {brokerageName} can no longer see your name, how
        to reach you, or anything else about you here.
      </Paragraph>
      <Paragraph>
        We took back what employers could see. We keep counts, such as how many people started work. They do
        not say who.
      </Paragraph>
      <Paragraph>
        Your reference is <strong>{reference}</strong>. If you want help with work again, ask {brokerageName}.
      </Paragraph>
    </Letter>
  );
}

export const sample: RightsRemovedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/rrx8Rw1nTz5KqYpV3mXh6D/rights",
  firstName: "Dee",
  brokerageName: "Waltham Forest",
  reference: "RR-1004",
};
