import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface SavedSearchConfirmProps extends Linked {
  /** The search in words: "“chef”, within 5 km of E8". */
  search: string;
  howOften: string;
}

export const subject = () => "Confirm that you want letters about new vacancies";

export default function SavedSearchConfirm(props: SavedSearchConfirmProps) {
  return (
    <Letter
      {...props}
      title={subject()}
      preview={`For ${props.search}. Nothing is sent until you say yes.`}
      to={null}
      action="Confirm"
      why="Front Door sent you this because somebody gave this address on the page of vacancies."
      stop="If that was not you, there is nothing to do: without a yes we send nothing."
    >
      <Paragraph>
        You asked us to write when there are new vacancies for <strong>{props.search}</strong>.
      </Paragraph>
      <Paragraph>
        How often: {props.howOften}. Nothing comes until you confirm. The link can be used for 7 days. After
        that we delete what you asked for.
      </Paragraph>
    </Letter>
  );
}

export const sample: SavedSearchConfirmProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/saved-searches/confirm/018f2c5e.4Jq0w2Zb",
  search: "“chef”, within 5 km of E8",
  howOften: "every morning that there are new ones",
};
