import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface VacanciesUploadedProps extends Linked {
  personName: string | null;
  reference: string;
  fileName: string;
  /** What became of its rows, a line each: "38 live". */
  lines: string[];
  /** How many rows were not posted. */
  left: number;
  /** Whether the posting ended before its last row, and why, in a sentence. */
  ended: string | null;
  /** What happens next, in a sentence. */
  next: string;
}

export const subject = ({ reference, ended }: VacanciesUploadedProps) =>
  ended ? `Your upload ${reference} has stopped` : `Your upload ${reference} is done`;

export default function VacanciesUploaded(props: VacanciesUploadedProps) {
  const { fileName, reference, lines, left, ended, next } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={lines[0] ?? "Nothing was posted."}
      to={props.personName}
      action="See every row"
      why="Front Door sent you this because you uploaded a file of vacancies."
      stop="It comes once for each file that you post."
    >
      <Paragraph>
        This is what became of <strong>{fileName}</strong>, your upload {reference}.
      </Paragraph>
      {lines.length > 0 ? <List items={lines} /> : <Paragraph>Nothing was posted.</Paragraph>}
      {ended && <Paragraph>{ended}</Paragraph>}
      {left > 0 && (
        <Paragraph>
          {left === 1 ? "1 row was" : `${left} rows were`} left out. Download what was left out, mend it and
          upload it within 7 days.
        </Paragraph>
      )}
      <Paragraph>{next}</Paragraph>
    </Letter>
  );
}

export const sample: VacanciesUploadedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/upload/018f",
  personName: "Ruth",
  reference: "FDU-018F3C2A",
  fileName: "autumn-vacancies.csv",
  lines: ["34 vacancies are live", "2 vacancies were changed"],
  left: 6,
  ended: null,
  next: "The boroughs’ teams can now look for residents who suit them. We write to you when someone is put forward.",
};
