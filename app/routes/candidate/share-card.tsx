import type { Share } from "~/domain/referrals/consent/find-shares.server";
import { Card } from "~/ui/card";
import { longDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";

const words = { live: "They can see this", ended: "Ended", "taken-back": "You took it back" } as const;

/** One employer who was told: what, since when, until when, and one button to take it back. */
export function ShareCard({ share, takeBack }: { share: Share; takeBack: string }) {
  const { employerName, vacancyTitle, reference, state, since, until, endedOn, lines } = share;
  const live = state === "live";
  return (
    <Card title={employerName}>
      <p>
        <Tag tone={live ? "good" : "neutral"}>{words[state]}</Tag>
      </p>
      <p>
        {vacancyTitle}. You said yes on {longDate(since)}.{" "}
        {live
          ? `They see this until ${longDate(until)}.`
          : `Since ${longDate(endedOn ?? until)} they no longer see anything about you here.`}
      </p>
      {lines.length > 0 && (
        <Details summary={live ? "What they see" : "What they saw"}>
          <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
        </Details>
      )}
      <p className="small soft">Its number is {reference}.</p>
      {live && (
        <PostButton action={takeBack} look="plain" describe={`from ${employerName}, ${vacancyTitle}`}>
          Take this back
        </PostButton>
      )}
    </Card>
  );
}
