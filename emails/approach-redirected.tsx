import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface ApproachRedirectedProps extends Linked {
  personName: string;
  employerName: string;
  partnerName: string;
  partnerOrganisation: string;
  why: string;
}

export const subject = (props: ApproachRedirectedProps) =>
  `${props.partnerName} would like to reach ${props.employerName}`;

/** To whoever has the employer in hand: someone was about to contact it, and comes to them instead. */
export default function ApproachRedirected({ why, ...props }: ApproachRedirectedProps) {
  const { employerName, partnerName } = props;
  return (
    <Letter
      {...props}
      title={subject({ why, ...props })}
      preview={`We asked ${partnerName} to come to you first, so that no one rings twice.`}
      to={props.personName}
      action="See what they planned"
      why={`Front Door sent you this because you look after ${employerName}.`}
      stop="To stop letters like this, pass the lead for this employer to a colleague."
    >
      <Paragraph>
        {partnerName} from {props.partnerOrganisation} planned to contact <strong>{employerName}</strong>. You
        have this employer in hand, so we asked {partnerName} to come to you first. Their reason for the call:
      </Paragraph>
      <Quote>{why}</Quote>
      <Paragraph>You decide whether to pass it on, and when.</Paragraph>
    </Letter>
  );
}

export const sample: ApproachRedirectedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/partner/approaches/A-56",
  personName: "Sam",
  employerName: "Lea Bridge Canteen",
  partnerName: "Dana Price",
  partnerOrganisation: "Markhouse Jobcentre",
  why: "I have three people finishing a food hygiene course this month, and hoped to ask about kitchen work.",
};
