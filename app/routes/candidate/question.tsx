import { neverShared } from "~/domain/referrals/consent/consent-words";
import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Card } from "~/ui/card";
import { Details } from "~/ui/details";
import type { Field } from "~/ui/field";
import { Heading } from "~/ui/heading";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { SayWhy } from "./why";

type Asked = Extract<ConsentPage, { state: "asked" }>;

/** The question itself, inside its form: who asks, for what, what they would see, and two buttons. */
export function Question({ page, why }: { page: Asked; why: Field }) {
  const { employerName, brokerName, brokerageName, work } = page;
  return (
    <>
      <Heading lede={`${work} ${brokerName} at ${brokerageName} thinks it may suit you.`}>
        Can we tell {employerName} about you?
      </Heading>
      <Card title="If you say yes, they see">
        <ul>
          {page.shared.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Details summary="Show me word for word">
          <SummaryList rows={page.lines.map(({ name, value }) => ({ key: name, value }))} />
          <p className="small soft">If something is wrong, tell {brokerName} before you answer.</p>
        </Details>
        <h2>They never see</h2>
        <p>{neverShared}.</p>
      </Card>
      <input type="hidden" name="seen" value={page.seen} />
      <ButtonRow>
        <Button name="answer" value="yes">
          Yes, tell them
        </Button>
        <Button look="plain" name="answer" value="no">
          No, not this one
        </Button>
      </ButtonRow>
      <SayWhy field={why} summary="If you say no, you can say why" />
      <p className="small soft">
        Saying no changes nothing else. You have until <Time of={page.answerBy} as="weekday" /> to answer. If
        you do not answer, we tell them nothing.
      </p>
      <p className="small soft">
        A yes lasts until <Time of={page.until} />. You can change your mind on this page at any time, and
        then they no longer see you.
      </p>
      <h2>Who they are</h2>
      <p>{page.whoTheyAre}</p>
      <Details summary="Read what they say about the job">
        {page.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Details>
    </>
  );
}
