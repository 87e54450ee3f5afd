import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

/** It leaves out what was searched for: anybody may give anybody's address, and should not choose what we write to it. */
export interface SavedSearchConfirmProps extends Linked {
  howOften: string;
}

export const subject = () => "Confirm that you want letters about new vacancies";

export default function SavedSearchConfirm(props: SavedSearchConfirmProps) {
  return (
    <Letter
      {...props}
      title={subject()}
      preview="Nothing is sent until you say yes."
      to={null}
      action="Confirm"
      why="Front Door sent you this because somebody gave this address on the page of vacancies."
      stop="If that was not you, there is nothing to do: without a yes we send nothing."
    >
      <Paragraph>
        You asked us to write when there are new vacancies like those that you looked at. The link shows what
        you searched for.
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
  howOften: "every morning that there are new ones",
};
