import type { RightsCase } from "~/domain/referrals/rights/find-request.server";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { RightsStatusTag, tookInWords } from "./rights-table";

/** What was asked, when, by whom, and how it stands. */
export function RightsFacts({ asked }: { asked: RightsCase }) {
  const open = asked.status === "waiting" || asked.status === "running" || asked.status === "failed";
  const rows = [
    { key: "How it stands", value: <RightsStatusTag status={asked.status} /> },
    { key: "Whose record", value: asked.candidateReference || "All who were due" },
    {
      key: "Asked",
      value: (
        <>
          <Time of={asked.askedAt} as="moment" />. {asked.how}, noted by {asked.askedByName}
        </>
      ),
    },
    ...(asked.answerBy && open ? [{ key: "Answer by", value: <Time of={asked.answerBy} /> }] : []),
    ...(asked.words ? [{ key: "What is wrong", value: <span className="typed">{asked.words}</span> }] : []),
    ...(asked.answer ? [{ key: "Our answer", value: <span className="typed">{asked.answer}</span> }] : []),
    ...(asked.doneAt
      ? [
          {
            key: "Done",
            value: (
              <>
                <Time of={asked.doneAt} as="moment" />
                {asked.kind !== "correction" && `, in ${tookInWords(asked.seconds)}`}
              </>
            ),
          },
        ]
      : []),
    ...(asked.done ? [{ key: "What was done", value: asked.done }] : []),
  ];
  return <SummaryList rows={rows} />;
}
