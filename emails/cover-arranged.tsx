import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface CoverArrangedProps extends Linked {
  personName: string | null;
  awayName: string;
  coverName: string;
  /** Whether the reader is who covers; otherwise they are who is away. */
  covers: boolean;
  /** Days in words: "1 December". */
  from: string;
  until: string;
  byName: string;
  /** Whether it has been ended, before its last day. */
  ended: boolean;
}

export const subject = ({ awayName, coverName, covers, ended }: CoverArrangedProps) => {
  if (ended) return covers ? `You no longer cover for ${awayName}` : `${coverName} no longer covers for you`;
  return covers ? `You cover for ${awayName}` : `${coverName} covers for you`;
};

export default function CoverArranged(props: CoverArrangedProps) {
  const { awayName, coverName, covers, from, until, byName, ended } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={ended ? "It has ended early." : `From ${from} until ${until}.`}
      to={props.personName}
      action={ended ? "See the team" : "Open Today"}
      why={`Front Door sent you this because ${byName} ${ended ? "ended" : "arranged"} it.`}
      stop="We write only when cover is arranged or ended."
    >
      {ended ? (
        <Paragraph>
          The cover from {from} until {until} has ended early.{" "}
          {covers
            ? `What is due for ${awayName} stands in their own queue alone.`
            : "What is due for you stands in your own queue alone."}
        </Paragraph>
      ) : covers ? (
        <Paragraph>
          {awayName} is away from {from} until {until}. In those days Today shows you what is due for them
          beside your own work. You may do all of it. It ends by itself.
        </Paragraph>
      ) : (
        <Paragraph>
          You are away from {from} until {until}. In those days {coverName} sees what is due for you and may
          do it. It ends by itself. If you are back sooner, end it on the team’s page.
        </Paragraph>
      )}
    </Letter>
  );
}

export const sample: CoverArrangedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage",
  personName: "Sam",
  awayName: "Jo Bell",
  coverName: "Sam Taylor",
  covers: true,
  from: "1 December",
  until: "5 December",
  byName: "Jo Bell",
  ended: false,
};
