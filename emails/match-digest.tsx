import { Fragment } from "react";
import { Letter, type Linked } from "./letter";
import { InText, Paragraph } from "./letter-parts";

interface DigestVacancy {
  title: string;
  /** The employer, and the borough where it is known. */
  where: string;
  closesOn: string | null;
  link: string;
  /** References with scores, "NW-2041 (92)", of the reader's own caseload. */
  own: string[];
  /** The same of those on nobody's caseload. */
  others: string[];
}

export interface MatchDigestProps extends Linked {
  personName: string;
  /** How many new strong matches there are in all. */
  total: number;
  vacancies: DigestVacancy[];
  /** How many vacancies are left out. */
  more: number;
  settingsLink: string;
  /** Stops these letters without signing in. */
  stopLink: string;
}

export const subject = ({ total }: MatchDigestProps) =>
  total === 1 ? "1 new strong match" : `${total} new strong matches`;

/** Where a mail program's own button for stopping such letters posts to. */
export const stopAt = (props: MatchDigestProps) => props.stopLink;

export default function MatchDigest(props: MatchDigestProps) {
  const { total, vacancies, more, settingsLink, stopLink } = props;
  const [first] = vacancies;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={first ? `First: ${first.title}, ${first.where}.` : subject(props)}
      to={props.personName}
      action="See today’s matches"
      why="Front Door sent you this because you help residents into work at a brokerage."
      stop={
        <>
          {/* No full stop behind an address: some mail programs take it for a part of it. */}
          <br />
          <InText href={settingsLink}>Choose how often these letters come</InText> or{" "}
          <InText href={stopLink}>stop them</InText>
        </>
      }
    >
      <Paragraph>
        {total === 1
          ? "There is one new strong match for a vacancy that is open now."
          : `There are ${total} new strong matches for vacancies that are open now.`}{" "}
        The number behind each reference is the score, out of 100.
      </Paragraph>
      {vacancies.map((vacancy) => (
        <Vacancy key={vacancy.link} {...vacancy} />
      ))}
      {more > 0 && (
        <Paragraph>And {more === 1 ? "1 more vacancy" : `${more} more vacancies`} on your page.</Paragraph>
      )}
    </Letter>
  );
}

function Vacancy({ title, where, closesOn, link, own, others }: DigestVacancy) {
  return (
    <Paragraph>
      <InText href={link}>
        <strong>{title}</strong>
      </InText>
      <br />
      {where}
      {closesOn && (
        <>
          <br />
          Closes on {closesOn}
        </>
      )}
      <Who where="On your caseload" scored={own} />
      <Who where="On nobody’s caseload" scored={others} />
    </Paragraph>
  );
}

function Who({ where, scored }: { where: string; scored: string[] }) {
  if (scored.length === 0) return null;
  return (
    <>
      <br />
      {where}:{" "}
      {scored.map((each, at) => (
        <Fragment key={each}>
          {at > 0 && ", "}
          <strong style={{ whiteSpace: "nowrap" }}>{each}</strong>
        </Fragment>
      ))}
    </>
  );
}

export const sample: MatchDigestProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage",
  settingsLink: "https://front-door.example/brokerage/alerts",
  stopLink: "https://front-door.example/alerts/stop/018f2c5e.4Jq0w2Zb",
  personName: "Sam",
  total: 4,
  vacancies: [
    {
      title: "Kitchen assistant",
      where: "Lea Bridge Canteen, Waltham Forest",
      closesOn: "Friday 11 December 2026",
      link: "https://front-door.example/brokerage/vacancies/018f2c5e-2045",
      own: ["C-1042 (92)", "C-1077 (81)"],
      others: ["C-1103 (78)"],
    },
    {
      title: "Care worker",
      where: "Forest and Fern Care, Redbridge",
      closesOn: null,
      link: "https://front-door.example/brokerage/vacancies/018f2c5e-2051",
      own: [],
      others: ["C-1098 (76)"],
    },
  ],
  more: 0,
};
