import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface RightsForBrokerProps extends Linked {
  personName: string;
  /** RR-1001 */
  reference: string;
  /** The resident's own reference; after an erasure the one that is left. */
  candidateReference: string;
  news: "correction-asked" | "copy-ready" | "removed" | "failed";
  /** The last day: to answer, or to open the copy. Null for none. */
  by: string | null;
}

const subjects = {
  "correction-asked": "says that something is wrong",
  "copy-ready": "the copy is ready",
  removed: "the details are removed",
  failed: "stopped before it was done",
};

export const subject = ({ reference, candidateReference, news }: RightsForBrokerProps) =>
  news === "removed"
    ? `${reference}: ${subjects.removed}`
    : `${reference}, ${candidateReference}: ${subjects[news]}`;

const said = ({ news, candidateReference, by }: RightsForBrokerProps) =>
  ({
    "correction-asked": `${candidateReference} says that something in their record is wrong. Read what they wrote, change the record, and tell them what you did. The law gives you until ${by}.`,
    "copy-ready": `Everything held about ${candidateReference} is in one copy, to read, print and hand over. It can be opened until ${by}. Where we know their email address, they have it too.`,
    removed:
      "Everything that says who they were is removed, and open referrals are withdrawn. Counts stay as they were. This can’t be undone.",
    failed: `What was asked for ${candidateReference} could not be finished. Nothing is half done. Open the request and try again; if it stops once more, tell the operator.`,
  })[news];

export default function RightsForBroker(props: RightsForBrokerProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={said(props)}
      to={props.personName}
      action="See the request"
      why="Front Door sent you this because your team looks after this resident’s record."
      stop="We write when there is something to do, and when it is done."
    >
      <Paragraph>{said(props)}</Paragraph>
    </Letter>
  );
}

export const sample: RightsForBrokerProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/rights/RR-1004",
  personName: "Sam",
  reference: "RR-1004",
  candidateReference: "WF-0042",
  news: "correction-asked",
  by: "Monday 7 December",
};
