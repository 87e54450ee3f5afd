import type { ToCorrect } from "~/domain/referrals/rights/employers/find-differing.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";

/** Employers who were told a detail that is another now, each with a button to show them the right one. */
export function TellEmployers({ requestId, toCorrect }: { requestId: string; toCorrect: ToCorrect[] }) {
  if (toCorrect.length === 0) return null;
  return (
    <>
      <h2>Employers who have the old detail</h2>
      <p>
        Ask the resident first. The receipt keeps what they agreed to; the employer sees the right detail
        beside it, for as long as their consent stands.
      </p>
      {toCorrect.map(({ referralId, reference, employerName, vacancyTitle, lines }) => (
        <Card key={referralId} title={`${employerName}: ${vacancyTitle}, ${reference}`} level={3}>
          <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
          <PostButton
            action={paths.correctForEmployer(requestId, referralId)}
            look="plain"
            describe={`for ${reference}`}
          >
            The resident agrees: show {employerName}
          </PostButton>
        </Card>
      ))}
    </>
  );
}
