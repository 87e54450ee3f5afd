import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { longDate, weekdayDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { HowItOpens } from "./how-it-opens";
import { SaidYes } from "./said-yes";

type Answer = Exclude<ConsentPage, { state: "asked" | "over" }>;

/** What became of the question. However often the buttons were pressed, it reads the same. */
export function Answered({ page, takeBack }: { page: Answer; takeBack: string }) {
  const { employerName, brokerName, vacancyTitle, reference } = page;
  const caption = `${reference} · ${vacancyTitle}`;
  if (page.state === "yes") return <SaidYes page={page} takeBack={takeBack} caption={caption} />;
  if (page.state === "taken-back")
    return (
      <>
        <Heading
          caption={caption}
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
        caption={caption}
        lede={`We have told ${employerName} nothing about you. Nothing else changes.`}
      >
        You said no on {weekdayDate(page.answeredOn)}
      </Heading>
      <p>{brokerName} knows, and goes on looking for work that suits you.</p>
      <p>If you pressed the wrong button, tell {brokerName}.</p>
      {page.codeUntil && <HowItOpens codeUntil={page.codeUntil} />}
    </>
  );
}
