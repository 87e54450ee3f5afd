import { Button } from "~/ui/button";

/** The end of a list whose people can be ticked: it stays in sight while somebody is. */
export function CompareBar() {
  return (
    <div className="picking__bar">
      <p>Tick two people to see them side by side.</p>
      <Button look="plain" small>
        Compare
      </Button>
    </div>
  );
}
