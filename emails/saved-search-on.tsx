import { Letter, type Linked } from "./letter";
import { InText, Paragraph } from "./letter-parts";

export interface SavedSearchOnProps extends Linked {
  reference: string;
  /** The search in words: "“chef”, within 5 km of E8". */
  search: string;
  howOften: string;
  /** The first day on which a letter can come. */
  firstOn: string;
  /** Stops these letters without signing in. */
  stopLink: string;
}

export const subject = () => "Your search is saved";

/** Where a mail program's own button for stopping such letters posts to. */
export const stopAt = (props: SavedSearchOnProps) => props.stopLink;

export default function SavedSearchOn(props: SavedSearchOnProps) {
  return (
    <Letter
      {...props}
      title={subject()}
      preview={`${props.reference}. The first letter can come on ${props.firstOn}.`}
      to={null}
      action="Change or stop it"
      why="Front Door sent you this because you confirmed a saved search."
      stop={
        <>
          <br />
          <InText href={props.stopLink}>Stop these letters</InText>
        </>
      }
    >
      <Paragraph>
        We look for new vacancies for <strong>{props.search}</strong>. Your reference is{" "}
        <strong>{props.reference}</strong>.
      </Paragraph>
      <Paragraph>
        How often: {props.howOften}. The first letter can come on {props.firstOn}. On days without anything
        new none comes.
      </Paragraph>
    </Letter>
  );
}

export const sample: SavedSearchOnProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/saved-searches/018f2c5e.9Kd1x7Qa",
  stopLink: "https://front-door.example/saved-searches/stop/018f2c5e.4Jq0w2Zb",
  reference: "S-4F09A1",
  search: "“chef”, within 5 km of E8",
  howOften: "every morning that there are new ones",
  firstOn: "23 November 2026",
};
