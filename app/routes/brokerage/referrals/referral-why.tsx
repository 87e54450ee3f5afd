import type { Choice } from "~/domain/referrals/find-choice.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { ScoreBar } from "~/ui/score-bar";

/** Why matching thinks of them: the number, the bar and the reasons, to be said aloud. */
export function WhyThem({ match }: { match: NonNullable<Choice["match"]> }) {
  return (
    <Card title={`${match.score} of 100`}>
      <p>
        <ScoreBar parts={match.parts} />
      </p>
      <p>{match.reasons.join(" ")}</p>
      <p className="small">
        <a href={paths.matchingKnows}>What matching knows, and what it never knows</a>
      </p>
    </Card>
  );
}
