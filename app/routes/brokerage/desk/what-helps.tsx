import { suits } from "~/domain/matching/score/rank";
import type { Match } from "~/domain/matching/score/score";
import type { Help } from "~/domain/matching/score/what-would-help";

interface WhatHelpsProps {
  match: Match;
  help: readonly Help[];
}

/** What would make somebody a match; for who suits already, the one thing that would add most. */
export function WhatHelps({ match, help }: WhatHelpsProps) {
  const [best] = help;
  if (!best) return null;
  if (suits(match)) return match.missing.length > 0 ? <p className="soft">{best.sentence}</p> : null;
  return (
    <>
      <p>
        <strong>
          {help.some(({ makes }) => makes) ? "What would make this a match" : "What would bring this nearer"}
        </strong>
      </p>
      <ul>
        {help.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
