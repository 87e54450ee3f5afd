import { checkNames } from "~/domain/referrals/outcomes/checks";
import type { CheckSeen } from "~/domain/referrals/outcomes/find-outcomes.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { Inset } from "~/ui/inset";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import { OutcomeSide } from "./outcome-side";

interface OutcomeCheckProps {
  check: CheckSeen;
  referralId: string;
  reference: string;
  /** Whether to record support here: they have started, and this is the latest check. */
  inWork: boolean;
}

/** One check: both answers side by side, what the broker found, and what can be done. */
export function OutcomeCheck({ check: seen, referralId, reference, inWork }: OutcomeCheckProps) {
  const { check, dueOn, due, sides, resolution, support, mayNote, maySettle, state } = seen;
  return (
    <section id={check}>
      <h3>
        {checkNames[check]} <StateTag check={seen} />
      </h3>
      {!due && (
        <p>
          Both are asked on <Time of={dueOn} as="weekday" />.
        </p>
      )}
      {due && (
        <Columns>
          {sides.map((said) => (
            <OutcomeSide key={said.side} said={said} />
          ))}
        </Columns>
      )}
      {resolution && (
        <Inset>
          <p>
            <strong>Settled: {resolution.outcome}.</strong> {resolution.words}
          </p>
          <p className="small soft">
            {resolution.byName}, <Time of={resolution.on} as="short" />. What each side said stays as it was
            given.
          </p>
        </Inset>
      )}
      {support.map(({ offered, words, byName, on }) => (
        <p key={`${on} ${offered.join()} ${words}`}>
          Support offered: {[...offered, words].filter(Boolean).join(". ")}{" "}
          <span className="small soft">
            {byName}, <Time of={on} as="short" />
          </span>
        </p>
      ))}
      {due && (
        <ButtonRow>
          {maySettle && (
            <ButtonLink
              href={paths.resolveOutcome(referralId, check)}
              look={state === "differs" ? "main" : "plain"}
              describe={`of ${reference}, ${checkNames[check]}`}
            >
              {state === "differs" ? "Settle the difference" : "Settle it yourself"}
            </ButtonLink>
          )}
          {mayNote && (
            <ButtonLink
              href={paths.noteOutcome(referralId, check)}
              look={maySettle ? "plain" : "main"}
              describe={`of ${reference}, ${checkNames[check]}`}
            >
              Note what they told you
            </ButtonLink>
          )}
          {inWork && (
            <ButtonLink
              href={paths.offerSupport(referralId, check)}
              look="plain"
              describe={`for ${reference}, ${checkNames[check]}`}
            >
              Record support offered
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </section>
  );
}

function StateTag({ check: { state, holds, due } }: { check: CheckSeen }) {
  if (!due) return <Tag>To come</Tag>;
  if (state === "differs") return <Tag tone="warm">Answers differ</Tag>;
  if (state === "waits") return <Tag tone="gold">Waiting for an answer</Tag>;
  // They agree on the question alone: what each says of hours and pay may differ.
  const agreed = holds ? "Both say yes" : "Both say no";
  return <Tag tone={holds ? "good" : "neutral"}>{state === "agreed" ? agreed : "Settled"}</Tag>;
}
