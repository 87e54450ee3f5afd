import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

interface ReassignNewsProps {
  /** Who took them on, by name. */
  to: string | null;
  candidates: number;
  referrals: number;
}

const counted = (count: number, one: string) =>
  `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;

/** Who was just handed on to whom, and what follows. */
export function ReassignNews({ to, candidates, referrals }: ReassignNewsProps) {
  return (
    <Notice
      tone="good"
      title={`${counted(candidates, "candidate")} and ${counted(referrals, "open referral")} handed on${to ? ` to ${to}` : ""}`}
    >
      <p>
        What is due for them is in the new broker’s queue now, and we have written to them unless that is you.
        It is in the record who did it. <a href={paths.team}>See the team</a>
      </p>
    </Notice>
  );
}
