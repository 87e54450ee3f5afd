import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface CandidatesUploadedProps extends Linked {
  personName: string | null;
  reference: string;
  /** What became of its rows, a line each: "4,700 candidates were added". */
  lines: string[];
  /** How many bad rows are kept to be mended. */
  bad: number;
  /** Why it ended before its last row, in a sentence or two; null where it is done. */
  ended: string | null;
  /** What happens next, in a sentence. */
  next: string;
}

export const subject = ({ reference, ended }: CandidatesUploadedProps) =>
  ended ? `Your upload ${reference} has stopped` : `Your upload ${reference} is done`;

export default function CandidatesUploaded(props: CandidatesUploadedProps) {
  const { reference, lines, bad, ended, next } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={lines[0] ?? "Nobody was added."}
      to={props.personName}
      action="See the upload"
      why="Front Door sent you this because you had a file of candidates added."
      stop="It comes once for each file that you add."
    >
      <Paragraph>This is what became of the file of candidates that you uploaded as {reference}.</Paragraph>
      {lines.length > 0 ? <List items={lines} /> : <Paragraph>Nobody was added.</Paragraph>}
      {ended && <Paragraph>{ended}</Paragraph>}
      {bad > 0 && (
        <Paragraph>
          {bad === 1 ? "1 row has" : `${bad.toLocaleString("en-GB")} rows have`} something to mend. Download
          them, mend them and upload them within 7 days.
        </Paragraph>
      )}
      <Paragraph>{next}</Paragraph>
    </Letter>
  );
}

export const sample: CandidatesUploadedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/candidates/upload/018f",
  personName: "Sam",
  reference: "FDC-018F3C2A",
  lines: ["4,700 candidates were added", "100 likely doubles were left out"],
  bad: 200,
  ended: null,
  next: "Vacancies that suit the new candidates show on Today from now on.",
};
