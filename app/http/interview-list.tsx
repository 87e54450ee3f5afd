import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Card } from "~/ui/card";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";

interface InterviewListProps {
  interviews: readonly ShownInterview[];
  /** Addresses of an interview's pages, by its id. */
  hrefs: { change: (id: string) => string; cancel: (id: string) => string; calendar: (id: string) => string };
  mayChange: boolean;
  /** To whom what helps the person is shown, in words; null where that is plain. */
  toldTo?: string;
}

/** A referral's interviews, the latest first: each with its facts, its calendar file, and what can be done about it. */
export function InterviewList({ interviews, hrefs, mayChange, toldTo }: InterviewListProps) {
  return interviews.map((interview) => {
    const { id, when, state, cancelReason } = interview;
    return (
      <Card key={id} title={when} level={3}>
        {state === "cancelled" && (
          <p>
            <Tag>Called off</Tag> {cancelReason}
          </p>
        )}
        {state === "past" && (
          <p>
            <Tag>Past</Tag>
          </p>
        )}
        {state !== "cancelled" && <SummaryList rows={rowsOf(interview, toldTo)} />}
        {state === "ahead" && (
          <ButtonRow>
            {mayChange && (
              <ButtonLink href={hrefs.change(id)} look="plain" small describe={`the interview on ${when}`}>
                Move or change
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink href={hrefs.cancel(id)} look="plain" small describe={`the interview on ${when}`}>
                Call off
              </ButtonLink>
            )}
            <a href={hrefs.calendar(id)}>Calendar file</a>
          </ButtonRow>
        )}
      </Card>
    );
  });
}

function rowsOf(
  { length, place, link, contactName, adjustments, arrangedByName }: ShownInterview,
  toldTo?: string,
) {
  const helps =
    adjustments && toldTo ? (adjustments.agreed ? ` (${toldTo} is told)` : ` (${toldTo} is not told)`) : "";
  return [
    { key: "How long", value: length },
    ...(place ? [{ key: "Where", value: place }] : []),
    ...(link ? [{ key: "Online", value: <a href={link}>{link}</a> }] : []),
    ...(contactName ? [{ key: "Ask for", value: contactName }] : []),
    ...(adjustments ? [{ key: "What helps them", value: `${adjustments.words}${helps}` }] : []),
    { key: "Arranged by", value: arrangedByName },
  ];
}
