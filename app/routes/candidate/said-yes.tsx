import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { Card } from "~/ui/card";
import { weekdayDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { HowItOpens } from "./how-it-opens";

type Yes = Extract<ConsentPage, { state: "yes" }>;
type Props = { page: Yes; takeBack: string; caption: string };

/** A yes: what they see, what happens next, and one button to take it back. */
export function SaidYes({ page, takeBack, caption }: Props) {
  const { employerName } = page;
  return (
    <>
      <Heading
        caption={caption}
        lede={
          page.ended
            ? `This is over, and ${employerName} can no longer see anything about you here.`
            : `${employerName} can now see what you agreed to, and nothing else.`
        }
      >
        You said yes on {weekdayDate(page.answeredOn)}
      </Heading>
      {!page.ended && <Next page={page} />}
      <Details summary={page.ended ? "What you had agreed to" : "What they can see"}>
        <SummaryList rows={page.lines.map(({ name, value }) => ({ key: name, value }))} />
      </Details>
      {!page.ended && (
        <Card title="If you change your mind">
          <p>
            Press the button, and from that moment they no longer see you. You do not have to say why. If you
            do nothing, this ends on <Time of={page.until} />.
          </p>
          <PostButton action={takeBack} look="plain">
            Stop telling them about me
          </PostButton>
        </Card>
      )}
      <HowItOpens codeUntil={page.codeUntil} />
    </>
  );
}

/** What they may wait for, and until when. */
function Next({ page: { since, employerName, brokerName, heardBy } }: { page: Yes }) {
  return (
    <>
      <h2>What happens next</h2>
      {since === "sent" && (
        <>
          <ol>
            <li>{employerName} reads about you.</li>
            <li>They get in touch with you, or with {brokerName}.</li>
            <li>{brokerName} helps you get ready, and tells you what they decide.</li>
          </ol>
          <p>
            Nothing heard by <Time of={heardBy} as="weekday" />? Ask {brokerName}.
          </p>
        </>
      )}
      {since === "answered" && (
        <p>
          {employerName} has read about you. {brokerName} tells you what they say, and helps you with what
          comes next.
        </p>
      )}
      {since === "working" && (
        <p>
          You have the job. We ask you now and then how it goes. If you need help before that, tell{" "}
          {brokerName}.
        </p>
      )}
    </>
  );
}
