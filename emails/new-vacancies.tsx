import { Letter, type Linked } from "./letter";
import { InText, Paragraph } from "./letter-parts";

interface NewVacancy {
  title: string;
  /** The employer and the borough. */
  where: string;
  /** Pay and hours, where they are stated. */
  terms: string | null;
  closesOn: string | null;
  link: string;
}

export interface NewVacanciesProps extends Linked {
  reference: string;
  /** The search in words: "“chef”, within 5 km of E8". */
  search: string;
  /** How many are new in all. */
  total: number;
  vacancies: NewVacancy[];
  /** How many are left out. */
  more: number;
  /** Where its reader chooses how often it comes. */
  manageLink: string;
  /** Stops these letters without signing in. */
  stopLink: string;
}

export const subject = ({ total, search }: NewVacanciesProps) =>
  `${total === 1 ? "1 new vacancy" : `${total} new vacancies`}: ${search}`;

/** Where a mail program's own button for stopping such letters posts to. */
export const stopAt = (props: NewVacanciesProps) => props.stopLink;

export default function NewVacancies(props: NewVacanciesProps) {
  const { total, search, vacancies, more, manageLink, stopLink, reference } = props;
  const [first] = vacancies;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={first ? `First: ${first.title}, ${first.where}.` : subject(props)}
      to={null}
      action="See all that are open"
      why={`Front Door sent you this because you saved a search (${reference}).`}
      stop={
        <>
          <br />
          <InText href={manageLink}>Choose how often these letters come</InText> or{" "}
          <InText href={stopLink}>stop them</InText>
        </>
      }
    >
      <Paragraph>
        {total === 1 ? "There is one new vacancy for " : `There are ${total} new vacancies for `}
        <strong>{search}</strong>.
      </Paragraph>
      {vacancies.map((vacancy) => (
        <Vacancy key={vacancy.link} {...vacancy} />
      ))}
      {more > 0 && (
        <Paragraph>
          And {more === 1 ? "1 more new vacancy" : `${more} more new vacancies`} behind the button.
        </Paragraph>
      )}
    </Letter>
  );
}

function Vacancy({ title, where, terms, closesOn, link }: NewVacancy) {
  return (
    <Paragraph>
      <InText href={link}>
        <strong>{title}</strong>
      </InText>
      <br />
      {where}
      {terms && (
        <>
          <br />
          {terms}
        </>
      )}
      {closesOn && (
        <>
          <br />
          Closes on {closesOn}
        </>
      )}
    </Paragraph>
  );
}

export const sample: NewVacanciesProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/vacancies?q=chef&place=E8&sort=newest",
  manageLink: "https://front-door.example/saved-searches/018f2c5e.9Kd1x7Qa",
  stopLink: "https://front-door.example/saved-searches/stop/018f2c5e.4Jq0w2Zb",
  reference: "S-4F09A1",
  search: "“chef”, within 5 km of E8",
  total: 2,
  vacancies: [
    {
      title: "Commis chef",
      where: "Lea Bridge Canteen, Waltham Forest",
      terms: "£14.80 an hour, 35 hours a week",
      closesOn: "11 December 2026",
      link: "https://front-door.example/vacancies/018f2c5e-2045",
    },
    {
      title: "Chef de partie",
      where: "Kiln Lane Bakers, Hackney",
      terms: null,
      closesOn: null,
      link: "https://front-door.example/vacancies/018f2c5e-2051",
    },
  ],
  more: 0,
};
