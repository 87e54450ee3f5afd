import type { PutForward } from "~/domain/candidates/find-put-forward.server";
import { referralReference, stageNames } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

type Shown = Omit<PutForward, "stageAt"> & { stageAt: Date | string };

/** What somebody was put forward for, and how each stands. */
export function CandidatePutForward({ referrals }: { referrals: Shown[] }) {
  return (
    <>
      <h2 id="referrals">Put forward</h2>
      {referrals.length === 0 ? (
        <p>Nobody has asked them about a vacancy yet.</p>
      ) : (
        <Table
          caption="Referrals, the latest first"
          captionHidden
          stacks
          columns={["Referral", "Vacancy", "Employer", "Stage", "Since"].map((heading) => ({ heading }))}
          rows={referrals.map(({ id, number, stage, stageAt, vacancy }) => ({
            key: id,
            cells: [
              <a key="referral" href={paths.referral(id)}>
                {referralReference(number)}
              </a>,
              vacancy.title,
              vacancy.employer,
              stageNames[stage],
              <Time key="since" of={stageAt} as="short" />,
            ],
          }))}
        />
      )}
    </>
  );
}
