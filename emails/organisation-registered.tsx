import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface OrganisationRegisteredProps extends Linked {
  personName: string;
  organisationName: string;
  reference: string;
  /** The day by which somebody has checked it, in words. */
  verifiedBy: string;
  siteName: string;
  hubName: string;
  boroughName: string;
}

export const subject = (props: OrganisationRegisteredProps) =>
  `You have registered ${props.organisationName}`;

export default function OrganisationRegistered(props: OrganisationRegisteredProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="You can post a vacancy or offer work experience now."
      to={props.personName}
      action="Go to your organisation"
      why={`Front Door sent you this because you registered ${props.organisationName}.`}
      stop="We send this letter once, so there is nothing to stop."
    >
      <Paragraph>
        <strong>{props.organisationName}</strong> is registered, with its first site, {props.siteName}. Its
        reference is {props.reference}. By {props.verifiedBy} somebody at Front Door checks that it is an
        employer, and we write to you with the answer.
      </Paragraph>
      <Paragraph>
        The site is in {props.boroughName}, and the borough’s team looks for people to fill your jobs there.{" "}
        {props.hubName} finds the schools for any work experience you offer. You can start with either now.
      </Paragraph>
    </Letter>
  );
}

export const sample: OrganisationRegisteredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Ruth",
  organisationName: "Lea Bridge Canteen",
  reference: "EM-3F9A2C",
  verifiedBy: "24 November 2026",
  siteName: "the Markhouse kitchen",
  hubName: "Local London Careers Hub",
  boroughName: "Waltham Forest",
};
