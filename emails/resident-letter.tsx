import { InText, Paragraph } from "./letter-parts";

/** What every letter to a resident about a referral is given beside what it says. */
export interface ToResident {
  firstName: string;
  /** Their broker, by first name, and the team. */
  brokerName: string;
  brokerageName: string;
  /** Where to write to the broker; null where they have left the team. */
  brokerEmail: string | null;
}

export const sampleResident: ToResident = {
  firstName: "Dee",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  brokerEmail: "sam@waltham-forest.example",
};

/** "Sam (sam@example.org)": how to reach the broker, in a sentence. */
export const reach = ({ brokerName, brokerEmail }: ToResident) =>
  brokerEmail ? `${brokerName} (${brokerEmail})` : brokerName;

/** Where a resident sees who was told about them, and takes any of it back. */
export const WhoWasTold = ({ href }: { href: string }) => (
  <Paragraph>
    See <InText href={href}>everyone who has been told about you</InText>. You can take any of it back there.
  </Paragraph>
);
