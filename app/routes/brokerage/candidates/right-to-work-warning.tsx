import { paths } from "~/paths";
import { longDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";

interface RightToWorkWarningProps {
  candidateId: string;
  /** The last day that was seen, an ISO day; nothing is shown where it has not passed. */
  ranOut: string | null;
}

/** That somebody's right to work has run out, as far as their record knows: an employer can't take them on so. */
export const RightToWorkWarning = ({ candidateId, ranOut }: RightToWorkWarningProps) =>
  ranOut && (
    <Notice tone="warm" title={`Their right to work ran out on ${longDate(ranOut)}`}>
      <p>
        That is what the record says. Before you put them forward, see whether it was renewed, and{" "}
        <a href={paths.candidatePage(candidateId, "right-to-work")}>note the new last day</a>.
      </p>
    </Notice>
  );
