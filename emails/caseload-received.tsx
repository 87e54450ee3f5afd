import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface CaseloadReceivedProps extends Linked {
  personName: string | null;
  byName: string;
  /** From whose caseload; null for nobody's. */
  fromName: string | null;
  candidates: number;
  /** Open referrals that came with them. */
  referrals: number;
  /** Who they are, by reference: "NW-2041, NW-1876 and 3 more". Empty where only referrals came. */
  references: string;
}

const people = (count: number) => (count === 1 ? "1 candidate" : `${count} candidates`);
const referralsOf = (count: number) => (count === 1 ? "1 open referral" : `${count} open referrals`);

export const subject = ({ candidates, referrals }: CaseloadReceivedProps) =>
  candidates > 0 ? `${people(candidates)} came to your caseload` : `${referralsOf(referrals)} came to you`;

export default function CaseloadReceived(props: CaseloadReceivedProps) {
  const { byName, fromName, candidates, referrals, references } = props;
  const came = [
    ...(candidates > 0 ? [people(candidates)] : []),
    ...(referrals > 0 ? [referralsOf(referrals)] : []),
  ].join(" and ");
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={references || "They are in your queue."}
      to={props.personName}
      action="See your caseload"
      why={`Front Door sent you this because ${byName} handed them on to you.`}
      stop="We write whenever somebody is handed on to you."
    >
      <Paragraph>
        {byName} handed you {came} from {fromName ? `the caseload of ${fromName}` : "nobody’s caseload"}.
      </Paragraph>
      {references && <Paragraph>They are {references}.</Paragraph>}
      <Paragraph>
        What is due for them is on Today from now on. Residents and employers have not been told, so say hello
        when you next speak.
      </Paragraph>
    </Letter>
  );
}

export const sample: CaseloadReceivedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/candidates?only=mine",
  personName: "Kim",
  byName: "Sam Taylor",
  fromName: "Jo Bell",
  candidates: 5,
  referrals: 2,
  references: "NW-2041, NW-1876, NW-1990 and 2 more",
};
