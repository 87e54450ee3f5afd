import type { SideSaid } from "~/domain/referrals/outcomes/side-said";
import { Card } from "~/ui/card";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

const names = { employer: "The employer says", resident: "The resident says" } as const;

/** One side's answer as it was given, with everything it added; or how it was asked. */
export function OutcomeSide({ said, level = 3 }: { said: SideSaid; level?: 2 | 3 }) {
  const { side, answer, by, on, late, lines } = said;
  return (
    <Card title={names[side]} level={level}>
      {answer === null ? (
        <Unanswered said={said} />
      ) : (
        <>
          <p>
            <strong>{answer}</strong> {late && <Tag>Came after it was settled</Tag>}
          </p>
          <p className="small soft">
            {by}
            {on && (
              <>
                {", "}
                <Time of={on} as="short" />
              </>
            )}
          </p>
          {lines.length > 0 && <SummaryList rows={lines.map(({ key, value }) => lineOf(key, value))} />}
        </>
      )}
    </Card>
  );
}

const lineOf = (key: string, value: string) => ({
  key,
  value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? <Time of={value} /> : value,
});

function Unanswered({ said: { side, askedOn, remindedOn } }: { said: SideSaid }) {
  if (!askedOn)
    return (
      <p className="soft">
        No answer. No letter has gone
        {side === "resident" ? ": ask them yourself, and note what they say" : " yet"}.
      </p>
    );
  return (
    <p className="soft">
      No answer yet. Asked on <Time of={askedOn} as="short" />
      {remindedOn && (
        <>
          {" "}
          and reminded on <Time of={remindedOn} as="short" />
        </>
      )}
      .
    </p>
  );
}
