import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { Notice } from "~/ui/notice";

/** Said to whoever answers again otherwise, in another tab or on another day: the first answer stands, and how to change it. */
export function PressedAgain({ page, pressed }: { page: ConsentPage; pressed: "yes" | "no" }) {
  const { state, brokerName, employerName } = page;
  if (state === "yes" && pressed === "no")
    return (
      <Notice tone="warm" title="You had said yes before">
        {page.ended
          ? "So this no changes nothing. It is over anyway."
          : "So this no has changed nothing yet. To take your yes back, press “Stop telling them about me” below."}
      </Notice>
    );
  if (state === "no" && pressed === "yes")
    return (
      <Notice tone="warm" title="You had said no before">
        So this yes has told {employerName} nothing. If you want the job after all, tell {brokerName}.
      </Notice>
    );
  return null;
}
