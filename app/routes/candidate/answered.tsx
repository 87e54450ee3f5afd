import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { Card } from "~/ui/card";
import { longDate, weekdayDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";

type Answer = Exclude<ConsentPage, { state: "asked" | "over" }>;
type Yes = Extract<ConsentPage, { state: "yes" }>;

/** What became of the question. However often the buttons were pressed, it reads the same. */
export function Answered({ page, takeBack }: { page: Answer; takeBack: string }) {
  const { employerName, brokerName, vacancyTitle } = page;
  if (page.state === "yes") return <SaidYes page={page} takeBack={takeBack} />;
  if (page.state === "taken-back")
    return (
      <>
        <Heading
          caption={vacancyTitle}
          lede={`Since ${longDate(page.on)}, ${employerName} can no longer see anything about you here.`}
        >
          You changed your mind
        </Heading>
        <p>
          We have told them and {brokerName}. We asked them to delete anything they had copied. You do not
          have to say why, and nothing else changes for you.
        </p>
      </>
    );
  return (
    <>
      <Heading
        caption={vacancyTitle}
        lede={`We have told ${employerName} nothing about you. Nothing else changes.`}
      >
        You said no on {weekdayDate(page.answeredOn)}
      </Heading>
      <p>{brokerName} knows, and goes on looking for work that suits you.</p>
      <p>If you pressed the wrong button, tell {brokerName}.</p>
    </>
  );
}

function SaidYes({ page, takeBack }: { page: Yes; takeBack: string }) {
  const { employerName, brokerName, vacancyTitle } = page;
  return (
    <>
      <Heading
        caption={vacancyTitle}
        lede={
          page.ended
            ? `This is over, and ${employerName} can no longer see anything about you here.`
            : `${employerName} can now see what you agreed to, and nothing else.`
        }
      >
        You said yes on {weekdayDate(page.answeredOn)}
      </Heading>
      {!page.ended && (
        <>
          <h2>What happens next</h2>
          <ol>
            <li>{employerName} reads about you.</li>
            <li>They get in touch with you, or with {brokerName}.</li>
            <li>{brokerName} helps you get ready, and tells you what they decide.</li>
          </ol>
        </>
      )}
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
      <p className="small soft">Keep our letter: its link always leads back to this page.</p>
    </>
  );
}
