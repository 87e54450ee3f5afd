import { Button } from "./button";
import { ButtonRow } from "./button-row";

/** The buttons of a task's page: of a draft, to go on or to leave it for later; of what stands already, to save. */
export const SaveButtons = ({ draft }: { draft: boolean }) => (
  <ButtonRow>
    <Button name="then" value="continue">
      {draft ? "Save and continue" : "Save the change"}
    </Button>
    {draft && (
      <Button look="plain" name="then" value="later">
        Save and come back later
      </Button>
    )}
  </ButtonRow>
);
